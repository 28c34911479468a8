package dev.authadapter.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.tck.AuthenticatorConformance;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Proves that the kit has every check it promises: the names of its tests start with the numbers of what they prove. */
final class ConformanceKitTest {

    private static final Pattern NUMBERS = Pattern.compile("((?:[A-Z]?\\d+ )+)\\w.*");

    private static final List<String> BEYOND_THE_REFERENCE = List.of(
            "A3", "A4", "A5", "A6", "A7", "A9", "A10", "A11", "B1", "B2", "B3", "G1", "G2", "G3", "G4", "G5", "G6",
            "G7", "G8", "G9", "G11", "G12", "G13", "G14", "G15", "G17", "G19", "G20");

    @Test
    void everyTestSaysWhatItProves() {
        assertThat(names()).isNotEmpty().allMatch(name -> NUMBERS.matcher(name).matches());
    }

    @Test
    void everyCheckOfTheReferenceHasATest() {
        assertThat(numbers())
                .containsAll(
                        IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toList());
    }

    @Test
    void everyCheckTheReferenceForgetsHasATest() {
        assertThat(numbers()).containsAll(BEYOND_THE_REFERENCE);
    }

    private static List<String> names() {
        return Stream.of(AuthenticatorConformance.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(ConformanceKitTest::name)
                .toList();
    }

    private static String name(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        return name == null ? method.getName() : name.value();
    }

    private static List<String> numbers() {
        return names().stream()
                .map(NUMBERS::matcher)
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> Arrays.stream(matcher.group(1).split(" ")))
                .distinct()
                .toList();
    }
}
