package dev.authadapter.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * One annotation, read by name, so that no annotation class is loaded. Only values written in the source are seen, not
 * defaults.
 *
 * @param mirror the annotation
 */
record AnnotationView(AnnotationMirror mirror) {

    /**
     * Finds an annotation.
     *
     * @param element what it is on
     * @param name its qualified name
     * @return the annotation, or empty
     */
    static Optional<AnnotationView> of(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(name))
                .map(AnnotationView::new)
                .findFirst();
    }

    static boolean isOn(Element element, String name) {
        return of(element, name).isPresent();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    Optional<AnnotationValue> value(String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }

    Optional<String> text(String attribute) {
        return value(attribute).map(AnnotationValue::getValue).flatMap(AnnotationView::asText);
    }

    /** ECJ gives the bare value where a single one stands for an array; javac wraps it. */
    Optional<List<String>> texts(String attribute) {
        return value(attribute)
                .map(AnnotationValue::getValue)
                .map(value -> (value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .map(item -> item instanceof AnnotationValue nested ? nested.getValue() : item)
                        .flatMap(item -> asText(item).stream())
                        .toList());
    }

    Optional<Boolean> flag(String attribute) {
        return value(attribute).map(AnnotationValue::getValue).flatMap(AnnotationView::asFlag);
    }

    /** The simple name of an enum constant. */
    Optional<String> constant(String attribute) {
        return value(attribute).map(AnnotationValue::getValue).flatMap(AnnotationView::asConstant);
    }

    // A value that does not compile is of any type; the compiler reports it.

    private static Optional<String> asText(Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Boolean> asFlag(Object value) {
        return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    private static Optional<String> asConstant(Object value) {
        return value instanceof VariableElement constant
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }
}
