package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.authadapter.AuthStoreException;
import dev.authadapter.tck.AuthenticatorConformance;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Proves that the kit notices what is wrong: each of its checks fails for at least one mutant. */
final class MutantTest {

    static Stream<Mutant> mutants() {
        return Mutant.all().stream();
    }

    static Stream<Mutant> mutantsForTheWholeKit() {
        return mutants().filter(mutant -> mutant.others().isPresent());
    }

    @Test
    void everyCheckHasAMutant() {
        assertThat(mutants().map(Mutant::check)).containsAll(checks()).isSubsetOf(checks());
        assertThat(mutants().map(Mutant::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isNoticedByItsCheck(Mutant mutant) {
        Events tests = run(mutant, selectMethod(MutantConformance.class, mutant.check()));

        assertThat(methods(tests.failed())).containsExactly(mutant.check());
        assertThat(tests.failed().stream()
                        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                        .flatMap(result -> result.getThrowable().stream())
                        .map(thrown -> thrown instanceof ExecutionException ? thrown.getCause() : thrown))
                .as("what the check says, and no accident in the mutant")
                .allSatisfy(
                        thrown -> assertThat(thrown).isInstanceOfAny(AssertionError.class, AuthStoreException.class));
    }

    @ParameterizedTest
    @MethodSource("mutantsForTheWholeKit")
    void isNoticedByNoOther(Mutant mutant) {
        Set<String> expected = new HashSet<>(mutant.others().orElseThrow());
        expected.add(mutant.check());

        Events tests = run(mutant, selectClass(MutantConformance.class));

        assertThat(methods(tests.failed())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tests.succeeded().count()).isEqualTo(checks().size() - expected.size());
    }

    private static Events run(Mutant mutant, DiscoverySelector selector) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selector)
                .configurationParameter(MutantConformance.PARAMETER, mutant.name())
                .execute()
                .testEvents();
    }

    private static List<String> methods(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                .map(source -> ((org.junit.platform.engine.support.descriptor.MethodSource) source).getMethodName())
                .toList();
    }

    private static List<String> checks() {
        return Stream.of(AuthenticatorConformance.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
    }
}
