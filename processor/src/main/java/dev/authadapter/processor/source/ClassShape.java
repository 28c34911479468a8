package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Whether a class the application annotated with a role can be an entity that generated code can make. */
final class ClassShape {

    private final Elements elements;
    private final PackageElement home;

    ClassShape(Elements elements, PackageElement home) {
        this.elements = elements;
        this.home = home;
    }

    /** The first thing that is wrong with a class; further ones would only repeat it. */
    Optional<Problem> fault(RoleClass roleClass) {
        String name = roleClass.name().simpleName();
        String annotation = "Auth" + roleClass.role().simpleName();
        return unsupported(roleClass.element())
                .map(fault -> ClassProblems.unsupportedClass(
                        name, annotation, fault.reason(), fault.cure(), roleClass.origin()))
                .or(() -> Optional.of(roleClass.element())
                        .filter(type -> !Jpa.isEntity(type))
                        .map(type -> AnnotationView.isOn(type, Jpa.MAPPED_SUPERCLASS)
                                ? ClassProblems.mappedSuperclass(name, annotation, roleClass.origin())
                                : ClassProblems.notAnEntity(name, annotation, roleClass.origin())));
    }

    /** Whether the members of a class say something although it may be at fault. */
    boolean isReadable(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getTypeParameters().isEmpty() && isVisible(type);
    }

    private record Fault(String reason, String cure) {}

    private Optional<Fault> unsupported(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() != ElementKind.CLASS) {
            return Optional.of(new Fault("is " + kind(type.getKind()), "Make it a class"));
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of(new Fault("is an inner class", "Make it static"));
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of(new Fault("is abstract", "Annotate a subclass that can be made"));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(new Fault("has type parameters", "Annotate a subclass that sets them"));
        }
        if (!isVisible(type)) {
            return Optional.of(new Fault("is not visible in " + place(), "Make it public"));
        }
        return unmakeable(type);
    }

    private Optional<Fault> unmakeable(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .toList();
        if (constructors.isEmpty()) {
            return Optional.of(new Fault(
                    "has no constructor without parameters that is visible in " + place(), "Add a public one"));
        }
        return constructors.stream().anyMatch(found -> Accessors.isVisible(found, home, elements))
                ? Optional.empty()
                : Optional.of(new Fault(
                        "has a constructor without parameters that is not visible in " + place(), "Make it public"));
    }

    private static String kind(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "an interface";
        };
    }

    private String place() {
        return home.isUnnamed() ? "the unnamed package" : "package '" + home.getQualifiedName() + "'";
    }

    /** Whether code in the adapter's package can name a class. */
    boolean isVisible(TypeElement type) {
        return Nesting.outwards(type).stream().allMatch(outer -> Accessors.isVisible(outer, home, elements));
    }
}
