package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.ProblemCode;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds {@code @SuppressWarnings("auth:…")} that silence nothing, where they could silence something. Compilers say nothing of values they do not
 * know, so a misspelt one would be noticed only by the warning that still comes, and one that is out of date not at all.
 */
final class Suppressions {

    private static final String ANNOTATION = SuppressWarnings.class.getName();

    private static final List<String> KNOWN = Stream.of(ProblemCode.values())
            .filter(ProblemCode::canBeSilenced)
            .map(ProblemCode::suppression)
            .toList();

    private Suppressions() {}

    /** The faults on classes, on what is around them, and on their fields and methods. */
    static Stream<Problem> faults(Collection<TypeElement> types) {
        return types.stream()
                .flatMap(type -> Nesting.outwards(type).stream())
                .distinct()
                .flatMap(type -> Stream.concat(
                        faults(type, Origins.of(type)),
                        type.getEnclosedElements().stream()
                                .filter(member -> !(member instanceof TypeElement))
                                .flatMap(member -> faults(
                                        member,
                                        Origins.of(member, Origins.of(type).type())))));
    }

    private static Stream<Problem> faults(Element element, Origin origin) {
        return AnnotationView.of(element, ANNOTATION).flatMap(annotation -> annotation.texts("value")).stream()
                .flatMap(List::stream)
                .filter(token -> token.startsWith(ProblemCode.SUPPRESSION_PREFIX) && !KNOWN.contains(token))
                .map(token -> fault(token, origin.annotation(ANNOTATION).attribute("value")));
    }

    private static Problem fault(String token, Origin origin) {
        Optional<ProblemCode> error = Stream.of(ProblemCode.values())
                .filter(code -> code.suppression().equals(token))
                .findFirst();
        return error.isPresent()
                ? SettingProblems.suppressedError(token, origin)
                : SettingProblems.unknownWarning(token, similar(token), KNOWN, origin);
    }

    /** What a value is meant to silence; for a misspelt one, which is reported itself, a second message would be one too many. */
    static String meant(String token) {
        return token.startsWith(ProblemCode.SUPPRESSION_PREFIX) ? similar(token).orElse(token) : token;
    }

    private static Optional<String> similar(String token) {
        int prefix = ProblemCode.SUPPRESSION_PREFIX.length();
        return Suggestion.closest(
                        token.substring(prefix),
                        KNOWN.stream().map(known -> known.substring(prefix)).toList())
                .map(name -> ProblemCode.SUPPRESSION_PREFIX + name);
    }
}
