package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.authadapter.entity.User;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Where the database makes all identifiers of users, an adapter may refuse one that is assigned, but not replace it. */
final class GeneratedIdentifiersTest {

    /** Makes no mistake, if its harness says that it keeps no identifiers. */
    static final Mutant REFUSING = ofGenerated("refused", call -> {
        if (call.<User>argument(0).getId() != null) {
            throw new IllegalArgumentException("identifiers are generated");
        }
        return call.proceed();
    });

    /** Makes another identifier than the one that was assigned. */
    static final Mutant REPLACING = ofGenerated("replaced", call -> {
        call.<User>argument(0).setId(null);
        return call.proceed();
    });

    @Test
    void refusingPasses() {
        Events tests = run(REFUSING);

        assertThat(tests.succeeded().count()).isOne();
    }

    @Test
    void replacingFails() {
        Events tests = run(REPLACING);

        assertThat(tests.failed().count()).isOne();
    }

    private static Mutant ofGenerated(String identifier, Fault createUser) {
        return new Mutant(
                "createUserWithIdentifier",
                // The first names no operation, but tells the two apart.
                Set.of(identifier, "createUser", "keepsAssignedUserIds"),
                call -> call.operation().equals("createUser") ? createUser.carryOut(call) : (Object) false,
                Optional.empty());
    }

    private static Events run(Mutant mutant) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(MutantConformance.class, mutant.check()))
                .configurationParameter(MutantConformance.PARAMETER, mutant.name())
                .execute()
                .testEvents();
    }
}
