package dev.authadapter.processor.source;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Abstract methods that a class inherits, does not implement, and, not being abstract itself, would have to. A compiler says so, and then does
 * not find the method where generated code refers to it.
 */
final class LeftOutMethods {

    private LeftOutMethods() {}

    static boolean areIn(TypeElement type, Elements elements) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(type));
        return !isAbstract(type)
                && methods.stream()
                        .filter(LeftOutMethods::isAbstract)
                        .anyMatch(promised -> methods.stream()
                                .filter(method -> !isAbstract(method))
                                .noneMatch(method -> elements.overrides(method, promised, type)));
    }

    /** Whether a method is one that a class promises and cannot be called on it. */
    static boolean isLeftOut(ExecutableElement method, TypeElement type) {
        return isAbstract(method) && !isAbstract(type);
    }

    private static boolean isAbstract(Element element) {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }
}
