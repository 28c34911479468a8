package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.KeyProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;

/** What identifies a user is its primary key, since that is what other tables refer to. */
final class IdentifierRule implements Rule {

    @Override
    public void check(AuthModel model, Problems problems) {
        model.entity(Role.USER).ifPresent(user -> check(user, problems));
    }

    private static void check(EntityModel user, Problems problems) {
        UserIdentifier.key(user)
                .ifPresent(key -> user.byContractName("id")
                        .filter(id -> !id.equals(key))
                        .ifPresent(id -> problems.add(KeyProblems.notTheKey(
                                user.type().simpleName() + "." + id.name(), key.name(), id.origin()))));
    }
}
