package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Where the database makes all identifiers of users, an adapter may refuse one that is assigned, but not replace it. */
final class GeneratedIdentifiersTest {

    @Test
    void refusingPasses() {
        Events tests = run(Refusing.class);

        assertThat(tests.failed().count()).isZero();
        assertThat(tests.succeeded().count()).isPositive();
    }

    @Test
    void replacingFails() {
        assertThat(run(Replacing.class).failed().stream()
                        .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                        .map(source -> ((MethodSource) source).getMethodName()))
                .containsExactly("createUserWithIdentifier");
    }

    private static Events run(Class<?> conformance) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(conformance))
                .execute()
                .testEvents();
    }

    static final class Refusing extends DefectiveAdapterConformance {

        Refusing() {
            super(Defect.ASSIGNED_IDENTIFIER_IS_REFUSED);
        }

        @Override
        boolean keepsAssignedUserIds() {
            return false;
        }
    }

    static final class Replacing extends DefectiveAdapterConformance {

        Replacing() {
            super(Defect.ASSIGNED_IDENTIFIER_IS_REPLACED);
        }

        @Override
        boolean keepsAssignedUserIds() {
            return false;
        }
    }
}
