package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.AccessProblems;
import dev.authadapter.processor.diagnostic.EmbeddedProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.PropertyProblems;
import dev.authadapter.processor.diagnostic.Suggestion;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** From the attributes of an entity to properties that generated code can reach. */
final class PropertyReader {

    private final RoleClass roleClass;
    private final PackageElement home;
    private final TypeRefs typeRefs;
    private final AttributeAccess accessors;
    private final Map<String, String> contractNames;
    private final Set<String> encrypted;
    private final List<Attribute> attributes;
    private final Set<String> names;

    PropertyReader(
            RoleClass roleClass,
            PackageElement home,
            TypeRefs typeRefs,
            AttributeAccess accessors,
            List<Attribute> attributes,
            Set<String> encrypted) {
        this.encrypted = encrypted;
        this.roleClass = roleClass;
        this.home = home;
        this.typeRefs = typeRefs;
        this.accessors = accessors;
        this.contractNames = ContractNames.of(roleClass.role(), attributes);
        this.attributes = List.copyOf(attributes);
        this.names = attributes.stream().map(Attribute::simpleName).collect(Collectors.toUnmodifiableSet());
    }

    PropertyModel read(Attribute attribute) {
        return new PropertyModel(
                attribute.name(),
                Optional.ofNullable(contractNames.get(attribute.name())).or(() -> meantFor(attribute)),
                typeRefs.of(attribute.type()),
                kind(attribute),
                accessors.reader(attribute),
                accessors.writer(attribute),
                isHidden(attribute),
                isEncrypted(attribute),
                origin(attribute),
                attribute.whole().map(this::read));
    }

    private static boolean isHidden(Attribute attribute) {
        return attribute.notes().isHidden()
                || attribute.whole().filter(PropertyReader::isHidden).isPresent();
    }

    private boolean isEncrypted(Attribute attribute) {
        return attribute.notes().isEncrypted() || encrypted.contains(contractNames.getOrDefault(attribute.name(), ""));
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
                label(attribute.name()), type.getSimpleName().toString(), packageName(), origin(attribute));
    }

    String label(String property) {
        return entityName() + "." + property;
    }

    String entityName() {
        return roleClass.name().simpleName();
    }

    String packageName() {
        return home.getQualifiedName().toString();
    }

    String inSource(TypeMirror type) {
        return typeRefs.of(type).inSource();
    }

    /**
     * Whether generated code needs no access to a property because Hibernate or the database makes its value. An entity with such a property is
     * stored by Hibernate's own sessions, which reach its field; by getter and setter they would need those, too.
     */
    boolean isLeftToHibernate(Attribute attribute) {
        return attribute.member().getKind() == ElementKind.FIELD
                && attribute.whole().isEmpty()
                && !contractNames.containsKey(attribute.name())
                && Jpa.isGenerated(attribute.member());
    }

    /** The accessors, of a similar name, that an attribute is meant to have and that belong to no other. */
    Optional<AccessorResolver.Orphans> orphans(Attribute attribute) {
        if (attribute.whole().isPresent()) {
            return Optional.empty();
        }
        List<AccessorResolver.Orphans> orphans = accessors.orphans(attribute, names);
        return Suggestion.closest(
                        attribute.simpleName(),
                        orphans.stream().map(AccessorResolver.Orphans::name).toList())
                .flatMap(name -> orphans.stream()
                        .filter(found -> found.name().equals(name))
                        .findFirst())
                .or(() -> orphans.stream()
                        .filter(found -> isMissing(found.name()) && isOnlyOneUnreached())
                        .findFirst());
    }

    /** What an attribute without accessors stands for by the name of those it is meant to have. */
    private Optional<String> meantFor(Attribute attribute) {
        return isReached(attribute)
                ? Optional.empty()
                : orphans(attribute)
                        .map(AccessorResolver.Orphans::name)
                        .filter(this::isMissing)
                        .map(name -> ContractNames.canonical(roleClass.role(), name));
    }

    private boolean isReached(Attribute attribute) {
        return accessors.reader(attribute).isPresent()
                && accessors.writer(attribute).isPresent();
    }

    private boolean isOnlyOneUnreached() {
        return attributes.stream()
                        .filter(attribute -> !isReached(attribute) && !isLeftToHibernate(attribute))
                        .count()
                == 1;
    }

    /** Whether a name is that of a property of the contract for which no attribute stands. */
    boolean isMissing(String name) {
        String contractName = ContractNames.canonical(roleClass.role(), name);
        return roleClass.role().property(contractName).isPresent() && !contractNames.containsValue(contractName);
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
                        inSource(whole.type()),
                        accessors.hiddenConstructor(whole),
                        packageName(),
                        origin(whole)));
    }
}
