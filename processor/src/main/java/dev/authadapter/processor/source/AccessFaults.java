package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.AccessProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What keeps generated code from reading and writing the properties of one entity. */
final class AccessFaults {

    private final PropertyReader reader;
    private final AttributeAccess accessors;
    private final Predicate<Element> isCompiled;

    /**
     * Makes it.
     *
     * @param reader reads the properties
     * @param accessors how generated code reaches them
     * @param isCompiled whether a member is in the source, so that the user can change it
     */
    AccessFaults(PropertyReader reader, AttributeAccess accessors, Predicate<Element> isCompiled) {
        this.reader = reader;
        this.accessors = accessors;
        this.isCompiled = isCompiled;
    }

    /** Empty if generated code reaches a property, or does not touch it. */
    Optional<Problem> of(Attribute attribute, PropertyModel property) {
        List<String> missing = Stream.concat(
                        missing(property.reader(), getter(attribute)),
                        missing(property.writer(), setter(attribute.simpleName(), property)))
                .toList();
        if (missing.isEmpty() || property.kind() == Kind.OTHER_RELATION || reader.isLeftToHibernate(attribute)) {
            return Optional.empty();
        }
        String label = reader.label(property.name());
        Optional<ExecutableElement> throwing = accessors.throwing(attribute);
        if (throwing.isPresent()) {
            return Optional.of(AccessProblems.throwingAccessor(
                    label, throwing.get().getSimpleName().toString(), reader.packageName(), property.origin()));
        }
        if (!isCompiled.test(attribute.member())) {
            return Optional.of(AccessProblems.hiddenInLibrary(
                    missing(property, missing), reader.entityName(), property.simpleName(), property.origin()));
        }
        return mistyped(attribute, property)
                .or(() -> misnamed(attribute, property, missing))
                .or(() -> Optional.of(
                        property.reader().isEmpty()
                                ? AccessProblems.notReadable(
                                        label, isFinal(attribute), missing, reader.packageName(), property.origin())
                                : AccessProblems.notWritable(
                                        label,
                                        isFinal(attribute),
                                        missing.get(0),
                                        reader.packageName(),
                                        property.origin())));
    }

    private Optional<Problem> mistyped(Attribute attribute, PropertyModel property) {
        return accessors
                .mistyped(attribute)
                .filter(getter -> property.reader().isEmpty())
                .map(getter -> AccessProblems.mistypedGetter(
                        reader.label(property.name()),
                        new AccessProblems.Getter(
                                getter.name() + "()",
                                reader.inSource(getter.type()),
                                property.type().inSource()),
                        isFinal(attribute),
                        missing(property.writer(), setter(attribute.simpleName(), property))
                                .findFirst(),
                        reader.packageName(),
                        property.origin()));
    }

    /** One name was changed or misspelt, and the others were not: that is one mistake, whatever else comes of it. */
    private Optional<Problem> misnamed(Attribute attribute, PropertyModel property, List<String> missing) {
        return reader.orphans(attribute)
                .flatMap(orphans -> missing.size() > 1 || reader.isMissing(orphans.name())
                        ? Optional.of(misnamedProperty(attribute, property, orphans, missing))
                        : misnamedAccessor(property, orphans, missing));
    }

    private Problem misnamedProperty(
            Attribute attribute, PropertyModel property, AccessorResolver.Orphans orphans, List<String> missing) {
        boolean isField = attribute.member().getKind() == ElementKind.FIELD;
        boolean isSetterMissing =
                property.writer().isEmpty() && orphans.setter().isEmpty();
        return AccessProblems.misnamedProperty(
                missing(property, missing),
                found(orphans, property),
                new AccessProblems.Renaming(
                        isField ? property.simpleName() : getter(attribute),
                        isField ? orphans.name() : getter(orphans.name())),
                Stream.of(setter(orphans.name(), property))
                        .filter(setter -> isSetterMissing)
                        .findFirst(),
                property.origin());
    }

    private Optional<Problem> misnamedAccessor(
            PropertyModel property, AccessorResolver.Orphans orphans, List<String> missing) {
        boolean isGetter = property.reader().isEmpty();
        return (isGetter ? orphans.getter() : orphans.setter())
                .map(name -> isGetter ? name + "()" : name + parameter(property))
                .map(found -> AccessProblems.misnamedAccessor(
                        missing(property, missing),
                        new AccessProblems.Renaming(found, missing.get(0)),
                        property.origin()));
    }

    private AccessProblems.Missing missing(PropertyModel property, List<String> missing) {
        return new AccessProblems.Missing(reader.label(property.name()), missing, reader.packageName());
    }

    private static List<String> found(AccessorResolver.Orphans orphans, PropertyModel property) {
        return Stream.concat(
                        orphans.getter().map(name -> name + "()").stream(),
                        orphans.setter().map(name -> name + parameter(property)).stream())
                .toList();
    }

    private static boolean isFinal(Attribute attribute) {
        return attribute.member().getKind() == ElementKind.FIELD
                && attribute.member().getModifiers().contains(Modifier.FINAL);
    }

    private static Stream<String> missing(Optional<Accessor> accessor, String name) {
        return accessor.isPresent() ? Stream.empty() : Stream.of(name);
    }

    private static String getter(Attribute attribute) {
        return attribute.member().getKind() == ElementKind.METHOD
                ? attribute.member().getSimpleName() + "()"
                : getter(attribute.simpleName());
    }

    private static String getter(String attribute) {
        return "get" + Accessors.capitalize(attribute) + "()";
    }

    private static String setter(String attribute, PropertyModel property) {
        return "set" + Accessors.capitalize(attribute) + parameter(property);
    }

    private static String parameter(PropertyModel property) {
        return "(" + property.type().inSource() + ")";
    }
}
