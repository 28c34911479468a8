package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.AccessProblems;
import dev.authadapter.processor.diagnostic.EmbeddedProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** From the attributes of an entity to properties that generated code can reach. */
final class PropertyReader {

    private final RoleClass roleClass;
    private final PackageElement home;
    private final TypeRefs typeRefs;
    private final AttributeAccess accessors;
    private final Map<String, String> contractNames;

    PropertyReader(
            RoleClass roleClass,
            PackageElement home,
            TypeRefs typeRefs,
            AttributeAccess accessors,
            List<Attribute> attributes) {
        this.roleClass = roleClass;
        this.home = home;
        this.typeRefs = typeRefs;
        this.accessors = accessors;
        this.contractNames = ContractNames.of(roleClass.role(), attributes);
    }

    PropertyModel read(Attribute attribute) {
        return new PropertyModel(
                attribute.name(),
                Optional.ofNullable(contractNames.get(attribute.name())),
                typeRefs.of(attribute.type()),
                kind(attribute),
                accessors.reader(attribute),
                accessors.writer(attribute),
                isHidden(attribute),
                origin(attribute),
                attribute.whole().map(this::read));
    }

    private static boolean isHidden(Attribute attribute) {
        return attribute.notes().isHidden()
                || attribute.whole().filter(PropertyReader::isHidden).isPresent();
    }

    private Kind kind(Attribute attribute) {
        boolean isOwner = "user".equals(contractNames.get(attribute.name()));
        return attribute.kind() == Kind.OWNER_RELATION && !isOwner ? Kind.OTHER_RELATION : attribute.kind();
    }

    Origin origin(Attribute attribute) {
        return Origins.of(attribute.notes().place(), roleClass.heir());
    }

    /** Generated code cannot mention a property of a type that it does not see. */
    Problem invisible(Attribute attribute, TypeElement type) {
        return AccessProblems.invisibleType(
                label(attribute.name()),
                type.getSimpleName().toString(),
                home.getQualifiedName().toString(),
                origin(attribute));
    }

    private String label(String property) {
        return roleClass.name().simpleName() + "." + property;
    }

    /** What keeps generated code from reaching a property; it must reach all but relations it does not touch. */
    Optional<Problem> unreachable(Attribute attribute, PropertyModel property) {
        if (property.kind() == Kind.OTHER_RELATION) {
            return Optional.empty();
        }
        String label = label(property.name());
        String packageName = home.getQualifiedName().toString();
        List<String> missing = Stream.concat(
                        missing(property.reader(), getter(attribute)), missing(property.writer(), setter(attribute)))
                .toList();
        Optional<ExecutableElement> throwing = accessors.throwing(attribute).filter(found -> !missing.isEmpty());
        if (throwing.isPresent()) {
            return Optional.of(AccessProblems.throwingAccessor(
                    label, throwing.get().getSimpleName().toString(), packageName, property.origin()));
        }
        boolean isFinal = attribute.member().getKind() == ElementKind.FIELD
                && attribute.member().getModifiers().contains(Modifier.FINAL);
        if (property.reader().isEmpty()) {
            return mistyped(attribute, property, isFinal)
                    .or(() -> Optional.of(
                            AccessProblems.notReadable(label, isFinal, missing, packageName, property.origin())));
        }
        return missing.stream()
                .findFirst()
                .map(setter -> AccessProblems.notWritable(label, isFinal, setter, packageName, property.origin()));
    }

    private Optional<Problem> mistyped(Attribute attribute, PropertyModel property, boolean isFinal) {
        return accessors
                .mistyped(attribute)
                .map(getter -> AccessProblems.mistypedGetter(
                        label(property.name()),
                        new AccessProblems.Getter(
                                getter.name() + "()",
                                typeRefs.of(getter.type()).inSource(),
                                property.type().inSource()),
                        isFinal,
                        missing(property.writer(), setter(attribute)).findFirst(),
                        home.getQualifiedName().toString(),
                        property.origin()));
    }

    /** What keeps a property of the contract from holding a whole moment, beside its type. */
    Optional<Problem> truncated(Attribute attribute, PropertyModel property) {
        return Jpa.temporal(attribute.member())
                .filter(precision -> !precision.equals("TIMESTAMP"))
                .filter(precision -> property.contractName().isPresent())
                .map(precision -> PropertyProblems.truncatedTime(label(property.name()), precision, property.origin()));
    }

    /** What keeps generated code from making the object that an attribute embeds. */
    Optional<Problem> unmakeable(Attribute whole) {
        return accessors.canBeMade(whole)
                ? Optional.empty()
                : Optional.of(EmbeddedProblems.unmakeable(
                        label(whole.name()),
                        typeRefs.of(whole.type()).inSource(),
                        accessors.hiddenConstructor(whole),
                        home.getQualifiedName().toString(),
                        origin(whole)));
    }

    private static Stream<String> missing(Optional<Accessor> accessor, String name) {
        return accessor.isPresent() ? Stream.empty() : Stream.of(name);
    }

    private static String getter(Attribute attribute) {
        return attribute.member().getKind() == ElementKind.METHOD
                ? attribute.member().getSimpleName() + "()"
                : "get" + Accessors.capitalize(attribute.simpleName()) + "()";
    }

    private String setter(Attribute attribute) {
        return "set%s(%s)"
                .formatted(
                        Accessors.capitalize(attribute.simpleName()),
                        typeRefs.of(attribute.type()).inSource());
    }
}
