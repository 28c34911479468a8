package dev.authadapter.processor.validation;

import java.util.List;

/** The rules, in the order they are checked. */
public final class Rules {

    private Rules() {}

    /**
     * All rules.
     *
     * @return a new list
     */
    public static List<Rule> all() {
        return List.of(
                new UnknownPropertyRule(),
                new DuplicatePropertyRule(),
                new RequiredPropertyRule(),
                new PropertyTypeRule(),
                new LocalTimeRule(),
                new IdentifierRule(),
                new OwnerRule(),
                new EncryptionRule());
    }
}
