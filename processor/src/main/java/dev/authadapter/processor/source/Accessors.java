package dev.authadapter.processor.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** The naming rules of JavaBeans, and who may call what. */
final class Accessors {

    private Accessors() {}

    /** The attribute a field or getter stands for; empty for everything else. */
    static Optional<String> attributeName(Element member) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        if (member.getKind() == ElementKind.FIELD) {
            return Optional.of(member.getSimpleName().toString());
        }
        return member instanceof ExecutableElement method && member.getKind() == ElementKind.METHOD
                ? getterName(method)
                : Optional.empty();
    }

    private static Optional<String> getterName(ExecutableElement method) {
        TypeKind result = method.getReturnType().getKind();
        String name = method.getSimpleName().toString();
        if (!method.getParameters().isEmpty() || result == TypeKind.VOID) {
            return Optional.empty();
        }
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") && result == TypeKind.BOOLEAN ? 2 : 0;
        return prefix == 0 || name.length() == prefix
                ? Optional.empty()
                : Optional.of(decapitalize(name.substring(prefix)));
    }

    /** The attribute whose setter a method is named as. */
    static Optional<String> attributeOfSetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.length() > 3
                        && name.startsWith("set")
                        && method.getParameters().size() == 1
                ? Optional.of(decapitalize(name.substring(3)))
                : Optional.empty();
    }

    private static String decapitalize(String name) {
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * What the getter of a field may be called: the usual names first, then those of tools that leave the {@code is} of a
     * field in (Kotlin, Lombok) or prefixes out (fluent accessors). For names like {@code aName} tools do not agree.
     */
    static Stream<String> getters(String attribute) {
        return Stream.concat(Stream.of("get", "is").flatMap(prefix -> names(prefix, attribute)), Stream.of(attribute));
    }

    /** What the setter of an attribute may be called, in the same order. */
    static Stream<String> setters(String attribute) {
        Stream<String> ofFlag = isFlag(attribute) ? Stream.of("set" + attribute.substring(2)) : Stream.empty();
        return Stream.of(names("set", attribute), ofFlag, Stream.of(attribute)).flatMap(names -> names);
    }

    private static Stream<String> names(String prefix, String attribute) {
        return Stream.of(prefix + capitalize(attribute), prefix + attribute);
    }

    // Example: isAdmin
    private static boolean isFlag(String attribute) {
        return attribute.length() > 2 && attribute.startsWith("is") && Character.isUpperCase(attribute.charAt(2));
    }

    static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether code in a package can reach a class or member. */
    static boolean isVisible(Element element, PackageElement from, Elements elements) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(element).equals(from));
    }
}
