package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Proves that the kit notices what is wrong, and only that. */
final class DefectTest {

    @ParameterizedTest
    @EnumSource
    void isNoticed(Defect defect) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(defect.conformance()))
                .execute()
                .testEvents();

        assertThat(methods(tests.failed())).containsExactlyInAnyOrderElementsOf(defect.noticedBy());
        assertThat(tests.succeeded().count()).isGreaterThan(defect.noticedBy().size());
    }

    private static List<String> methods(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                .map(source -> ((MethodSource) source).getMethodName())
                .toList();
    }
}
