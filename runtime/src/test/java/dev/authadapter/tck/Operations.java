package dev.authadapter.tck;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an object can do. */
final class Operations {

    private Operations() {}

    /** The names of all public methods of an object. */
    static Set<String> of(Object object) {
        return Arrays.stream(object.getClass().getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
