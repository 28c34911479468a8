package dev.authadapter.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which class is in which. */
final class Nesting {

    private Nesting() {}

    /** The class that declares a member. */
    static TypeElement declaring(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    /** A class and those around it, the innermost first. */
    static List<TypeElement> outwards(TypeElement type) {
        List<TypeElement> types = new ArrayList<>(List.of(type));
        Element around = type.getEnclosingElement();
        while (around instanceof TypeElement outer) {
            types.add(outer);
            around = outer.getEnclosingElement();
        }
        return types;
    }

    /** The class that a class or member is in and that is itself in none. */
    static TypeElement topLevel(Element element) {
        List<TypeElement> types = outwards(element instanceof TypeElement type ? type : declaring(element));
        return types.get(types.size() - 1);
    }
}
