package dev.authadapter.processor.diagnostic;

import java.util.List;
import java.util.Optional;

/** The problems of properties that generated code cannot read or write. */
public final class AccessProblems {

    private AccessProblems() {}

    /**
     * The adapter cannot write a property.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param isFinal whether it is a final field
     * @param setter the setter that would do, with the type of its parameter
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem notWritable(
            String property, boolean isFinal, String setter, String packageName, Origin origin) {
        String text = isFinal
                ? "'%s' is final and has no setter, so the adapter cannot write it. Make it non-final, or add '%s'."
                        .formatted(property, setter)
                : "'%s' has no setter that %s can call, so the adapter cannot write it. Add '%s'."
                        .formatted(property, caller(packageName), setter);
        return new Problem(ProblemCode.NOT_WRITABLE, text, origin);
    }

    /**
     * The adapter cannot read a property, and perhaps not write it either.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param isFinal whether it is a final field
     * @param missing the methods that would do
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem notReadable(
            String property, boolean isFinal, List<String> missing, String packageName, Origin origin) {
        String text = missing.size() == 1
                ? "no getter that %s can call, so the adapter cannot read it"
                : "no getter and no setter that %s can call, so the adapter can neither read nor write it";
        return new Problem(
                ProblemCode.NOT_READABLE,
                "'%s' has %s. %s '%s'."
                        .formatted(
                                property,
                                text.formatted(caller(packageName)),
                                isFinal && missing.size() > 1 ? "Make it non-final, and add" : "Add",
                                String.join("' and '", missing)),
                origin);
    }

    /**
     * The getter of a property is of another type.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param getter the getter
     * @param isFinal whether the property is a final field
     * @param setter the setter that would do, if that is missing as well
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem mistypedGetter(
            String property,
            Getter getter,
            boolean isFinal,
            Optional<String> setter,
            String packageName,
            Origin origin) {
        String place = caller(packageName);
        String cure = isFinal && setter.isPresent()
                ? "Make the field non-final and visible in %s.".formatted(place)
                : "Make it return '%s'%s, or make the field visible in %s."
                        .formatted(
                                getter.needed(),
                                setter.map(" and add '%s'"::formatted).orElse(""),
                                place);
        return new Problem(
                ProblemCode.NOT_READABLE,
                "'%s' has a getter '%s' that returns '%s' instead of '%s', so the adapter cannot read it. %s"
                        .formatted(property, getter.call(), getter.found(), getter.needed(), cure),
                origin);
    }

    /**
     * A getter that is of no use.
     *
     * @param call how it is called: {@code getEmail()}
     * @param found the type it returns, as written in source
     * @param needed the type of the property, as written in source
     */
    public record Getter(String call, String found, String needed) {}

    /**
     * Accessors that generated code misses.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param accessors the getter or the setter that would do, or both
     * @param packageName the package of the adapter
     */
    public record Missing(String property, List<String> accessors, String packageName) {

        /** Makes it. */
        public Missing {
            accessors = List.copyOf(accessors);
        }

        private String text() {
            String what = accessors.size() > 1
                    ? "no getter and no setter"
                    : accessors.get(0).endsWith("()") ? "no getter" : "no setter";
            return "'%s' has %s that %s can call".formatted(property, what, caller(packageName));
        }

        private String consequence() {
            return accessors.size() > 1
                    ? "so the adapter can neither read nor write it"
                    : "so the adapter cannot " + (accessors.get(0).endsWith("()") ? "read" : "write") + " it";
        }

        private ProblemCode code() {
            return accessors.get(0).endsWith("()") ? ProblemCode.NOT_READABLE : ProblemCode.NOT_WRITABLE;
        }
    }

    /**
     * A name to be changed.
     *
     * @param from what it is
     * @param to what it is to be
     */
    public record Renaming(String from, String to) {}

    /**
     * A property has another name than its accessors.
     *
     * @param missing the accessors it lacks
     * @param found those that belong to no property
     * @param renaming of the field, or of the getter that makes it a property
     * @param setter the setter that is missing under the right name as well, or empty
     * @param origin the property
     * @return the problem
     */
    public static Problem misnamedProperty(
            Missing missing, List<String> found, Renaming renaming, Optional<String> setter, Origin origin) {
        return new Problem(
                missing.code(),
                "%s, but there %s '%s'. Rename '%s' to '%s'%s."
                        .formatted(
                                missing.text(),
                                found.size() > 1 ? "are" : "is",
                                String.join("' and '", found),
                                renaming.from(),
                                renaming.to(),
                                setter.map(" and add '%s'"::formatted).orElse("")),
                origin);
    }

    /**
     * The accessor of a property has another name than the property.
     *
     * @param missing the accessor it lacks
     * @param renaming of the accessor that belongs to no property
     * @param origin the property
     * @return the problem
     */
    public static Problem misnamedAccessor(Missing missing, Renaming renaming, Origin origin) {
        return new Problem(
                missing.code(),
                "%s, %s. Rename '%s' to '%s'."
                        .formatted(missing.text(), missing.consequence(), renaming.from(), renaming.to()),
                origin);
    }

    /**
     * A class of a library keeps a property to itself.
     *
     * @param missing the accessors that generated code misses
     * @param entity the simple name of the entity that inherits it
     * @param name the property
     * @param origin the property
     * @return the problem
     */
    public static Problem hiddenInLibrary(Missing missing, String entity, String name, Origin origin) {
        return new Problem(
                missing.code(),
                "%s, %s. Declare '%s' in '%s' as well, with a getter and a setter."
                        .formatted(missing.text(), missing.consequence(), name, entity),
                origin);
    }

    /**
     * The accessor of a property declares checked exceptions.
     *
     * @param property entity and property: {@code AppUser.motto}
     * @param accessor the name of the getter or setter
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem throwingAccessor(String property, String accessor, String packageName, Origin origin) {
        return new Problem(
                ProblemCode.NOT_READABLE,
                "'%s' has an accessor '%s' that declares a checked exception, so the adapter cannot call it. Remove the exception, or make the field visible in %s."
                        .formatted(property, accessor, caller(packageName)),
                origin);
    }

    /**
     * Generated code cannot name the type of a property.
     *
     * @param property entity and property: {@code AppUser.plan}
     * @param type the simple name of the type, or of the part of it, that is not visible
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem invisibleType(String property, String type, String packageName, Origin origin) {
        return new Problem(
                ProblemCode.NOT_READABLE,
                "'%s' is of type '%s', which %s cannot see, so the adapter can neither read nor write it. Make '%2$s' public."
                        .formatted(property, type, caller(packageName)),
                origin);
    }

    private static String caller(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : "package '" + packageName + "'";
    }
}
