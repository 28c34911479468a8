package dev.authadapter.tck.jpa;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes objects of which every property is known, to look for its value in what they say of themselves. */
public final class Filled {

    private static final String TEXT = "5ecretText";
    private static final long NUMBER = 6_006_006_006L;
    private static final Instant MOMENT = Instant.parse("2077-07-07T07:07:07Z");

    /** What no text may contain. */
    public static final List<String> VALUES = List.of(TEXT, Long.toString(NUMBER), MOMENT.toString());

    private Filled() {}

    /**
     * Makes an object.
     *
     * @param type a record, or a class with a constructor without parameters and with setters
     * @param <T> the type
     * @return the object, with every text, number and moment set, and with objects that are filled in the same way
     */
    public static <T> T of(Class<T> type) {
        try {
            return type.isRecord() ? record(type) : bean(type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be filled", e);
        }
    }

    private static <T> T record(Class<T> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<T> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(Arrays.stream(types).map(Filled::value).toArray());
    }

    private static <T> T bean(Class<T> type) throws ReflectiveOperationException {
        T object = type.getDeclaredConstructor().newInstance();
        for (Method setter : type.getMethods()) {
            if (setter.getName().startsWith("set") && setter.getParameterCount() == 1 && !setter.isBridge()) {
                setter.invoke(object, value(setter.getParameterTypes()[0]));
            }
        }
        return object;
    }

    private static @Nullable Object value(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == boolean.class) {
            return true;
        }
        return type == long.class || type == Long.class ? (Object) NUMBER : null;
    }
}
