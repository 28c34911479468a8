package dev.authadapter.defaults;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An adapter, or its harness, with one mistake.
 *
 * @param check the method of the check that must notice it
 * @param operations what is wrong
 * @param fault what they do wrong
 * @param others the other checks that must notice it, if all others must not; empty if nothing is said of them
 */
record Mutant(String check, Set<String> operations, Fault fault, Optional<Set<String>> others) {

    static Mutant mutant(String check, String operation, Fault fault) {
        return new Mutant(check, Set.of(operation), fault, Optional.empty());
    }

    /** For the whole kit, which must fail in its check, in these, and in no other. */
    Mutant alsoNoticedBy(String... checks) {
        return new Mutant(check, operations, fault, Optional.of(Set.of(checks)));
    }

    /** What is wrong with it, to be told apart from all others. */
    String name() {
        return check + " by "
                + String.join(" and ", operations.stream().sorted().toList());
    }

    /** All of them; those with a memory have forgotten everything. */
    static List<Mutant> all() {
        return Stream.of(
                        UserMutants.all(),
                        AccountMutants.all(),
                        SessionMutants.all(),
                        TokenMutants.all(),
                        AuthenticatorMutants.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
