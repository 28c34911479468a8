package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.Map;

/** No two properties of an entity stand for the same one of the contract. */
final class DuplicatePropertyRule implements Rule {

    @Override
    public void check(AuthModel model, Problems problems) {
        model.entities().forEach(entity -> check(entity, problems));
    }

    private static void check(EntityModel entity, Problems problems) {
        Map<String, PropertyModel> byName = new HashMap<>();
        for (PropertyModel property : entity.properties()) {
            property.contractName().ifPresent(name -> {
                PropertyModel first = byName.putIfAbsent(name, property);
                if (first != null) {
                    problems.add(PropertyProblems.duplicateProperty(
                            entity.type().simpleName(), name, first.name(), property.name(), property.origin()));
                }
            });
        }
    }
}
