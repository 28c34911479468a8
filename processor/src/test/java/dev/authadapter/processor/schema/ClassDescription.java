package dev.authadapter.processor.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All that reflection shows of a class, as text: what a shadow and the compiled class must have in common. */
final class ClassDescription {

    /** What says how a method works, not what it is; and what {@code javac} derives from the code. */
    private static final int OF_BODIES = Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT;

    private ClassDescription() {}

    static List<String> of(Class<?> type) {
        List<String> lines = new ArrayList<>();
        boolean isEnum = type.isEnum();
        int modifiers = type.getModifiers() & ~(isEnum ? Modifier.ABSTRACT | Modifier.FINAL : 0);
        lines.add("class " + Modifier.toString(modifiers) + ' ' + type.getName() + " simply " + type.getSimpleName());
        lines.add("in " + type.getDeclaringClass() + " of nest " + type.getNestHost());
        lines.add("kind " + isEnum + type.isRecord() + type.isInterface() + type.isAnnotation() + type.isMemberClass());
        lines.add("parameters "
                + Arrays.stream(type.getTypeParameters())
                        .map(p -> p + Arrays.toString(p.getBounds()))
                        .toList());
        lines.add("extends " + type.getGenericSuperclass() + Arrays.toString(type.getGenericInterfaces()));
        lines.add("annotated " + annotations(type));
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(c -> lines.add("component " + c.getGenericType() + ' ' + c.getName() + annotations(c)));
        }
        if (isEnum) {
            lines.add("constants " + Arrays.toString(type.getEnumConstants()));
        }
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> !((java.lang.reflect.Member) member).isSynthetic() || isBridge(member))
                .map(ClassDescription::describe)
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static boolean isBridge(Object member) {
        return member instanceof Method method && method.isBridge();
    }

    private static String describe(Object member) {
        if (member instanceof Field field) {
            return "field " + field.toGenericString() + annotations(field) + constant(field);
        }
        if (member instanceof Constructor<?> constructor) {
            return "constructor " + Modifier.toString(constructor.getModifiers())
                    + Arrays.toString(constructor.getParameterTypes()) + constructor.isVarArgs();
        }
        Method method = (Method) member;
        int ofEnum = method.getDeclaringClass().isEnum() ? Modifier.ABSTRACT : 0;
        return "method "
                + Modifier.toString(
                        method.getModifiers() & ~OF_BODIES & ~ofEnum & ~Modifier.VOLATILE & ~Modifier.TRANSIENT)
                + ' ' + method.getGenericReturnType() + ' ' + method.getName()
                + Arrays.toString(method.getGenericParameterTypes()) + Arrays.toString(method.getTypeParameters())
                + method.isVarArgs() + method.isBridge() + method.isDefault() + text(method.getDefaultValue())
                + (method.isBridge() ? "" : annotations(method));
    }

    private static String text(Object value) {
        return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
    }

    private static String constant(Field field) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) || !(field.getType().isPrimitive() || field.getType() == String.class)) {
            return "";
        }
        try {
            field.setAccessible(true);
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::toString)
                .sorted()
                .toList();
    }
}
