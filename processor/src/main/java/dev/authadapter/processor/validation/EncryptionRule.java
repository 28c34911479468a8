package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.EncryptionProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.Optional;

/** What is encrypted is text, and nothing that rows are found by: the same value is encrypted to another each time. */
final class EncryptionRule implements Rule {

    @Override
    public void check(AuthModel model, Problems problems) {
        for (EntityModel entity : model.entities()) {
            entity.properties().stream()
                    .filter(PropertyModel::isEncrypted)
                    .flatMap(property -> check(entity, property).stream())
                    .forEach(problems::add);
        }
    }

    private static Optional<Problem> check(EntityModel entity, PropertyModel property) {
        String label = entity.type().simpleName() + "." + property.name();
        if (property.kind() == Kind.ID || isKey(entity, property)) {
            return Optional.of(EncryptionProblems.encryptedKey(label, property.origin()));
        }
        boolean isText =
                property.kind() == Kind.BASIC && property.type().qualifiedName().equals("java.lang.String");
        return isText
                ? Optional.empty()
                : Optional.of(EncryptionProblems.noText(label, property.type().inSource(), property.origin()));
    }

    private static boolean isKey(EntityModel entity, PropertyModel property) {
        return property.contractName()
                .filter(name -> name.equals("user")
                        || entity.role().uniqueKeys().stream().anyMatch(key -> key.contains(name)))
                .isPresent();
    }
}
