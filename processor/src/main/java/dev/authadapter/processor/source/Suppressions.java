package dev.authadapter.processor.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** What {@code @SuppressWarnings} silences. */
final class Suppressions {

    private static final String ANNOTATION = "java.lang.SuppressWarnings";

    private Suppressions() {}

    /** The tokens on an element and on all that is around it: its classes and its package. */
    static Set<String> around(Element element) {
        Set<String> tokens = new HashSet<>();
        for (Element current = element; current != null; current = current.getEnclosingElement()) {
            tokens.addAll(AnnotationView.of(current, ANNOTATION)
                    .flatMap(view -> view.texts("value"))
                    .orElse(List.of()));
        }
        return tokens;
    }
}
