package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.RoleProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From the class that plays a role to an entity of the model. */
final class EntityReader {

    private final Elements elements;
    private final Types types;
    private final AnnotatedTypes annotated;
    private final TypeReadiness readiness;
    private final Problems problems;

    EntityReader(Elements elements, Types types, AnnotatedTypes annotated, TypeReadiness readiness, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.annotated = annotated;
        this.readiness = readiness;
        this.problems = problems;
    }

    /**
     * What was read of a class.
     *
     * @param entity the entity, as far as it could be read
     * @param isSound whether nothing was wrong with the class itself, so that its properties say something
     * @param unresolved types the compiler does not know
     */
    record Result(EntityModel entity, boolean isSound, List<Unresolved> unresolved) {}

    Result read(RoleClass roleClass, AdapterPlan plan) {
        PackageElement home = elements.getPackageElement(plan.packageName());
        boolean isReadable = roleClass.source() != Source.ANNOTATED || isReadable(roleClass, home);
        Hierarchy hierarchy = Hierarchy.of(roleClass.element());
        Optional<Problem> uncompiled = isReadable && roleClass.source() == Source.ANNOTATED
                ? new UncompiledRoles(types, annotated).fault(roleClass, hierarchy)
                : Optional.empty();
        uncompiled.ifPresent(problems::add);
        List<Unresolved> unresolved = new ArrayList<>();
        superclass(roleClass, hierarchy).ifPresent(unresolved::add);
        List<PropertyModel> properties =
                isReadable ? properties(roleClass, plan, home, hierarchy, unresolved) : List.of();
        EntityModel entity = new EntityModel(
                roleClass.role(),
                roleClass.source(),
                roleClass.name(),
                isPublic(roleClass, plan),
                properties,
                roleClass.origin());
        boolean isSound = isReadable && unresolved.isEmpty() && uncompiled.isEmpty();
        return new Result(entity, isSound, unresolved);
    }

    private boolean isReadable(RoleClass roleClass, PackageElement home) {
        ClassShape shape = new ClassShape(elements, home);
        shape.fault(roleClass).ifPresent(problems::add);
        return shape.isReadable(roleClass.element());
    }

    private List<PropertyModel> properties(
            RoleClass roleClass,
            AdapterPlan plan,
            PackageElement home,
            Hierarchy hierarchy,
            List<Unresolved> unresolved) {
        Optional<String> user = plan.of(Role.USER)
                .filter(found -> roleClass.role() != Role.USER)
                .map(found -> found.name().qualifiedName());
        AttributeReader attributeReader = new AttributeReader(types, user);
        List<Attribute> whole = attributeReader.read(roleClass.type(), hierarchy);
        boolean isComplete = unresolved.isEmpty(); // else what is missing besides comes of the missing superclass
        if (roleClass.source() == Source.ANNOTATED && isComplete) {
            KeyShape.fault(roleClass, whole).ifPresent(problems::add);
        }
        List<Attribute> attributes = new EmbeddedParts(roleClass.role(), attributeReader::parts).takenApart(whole);
        if (roleClass.source() == Source.ANNOTATED) {
            Suppressions.faults(declaring(hierarchy, attributes)).forEach(problems::add);
        }
        AttributeAccess access = new AttributeAccess(elements, types, roleClass.type(), attributeReader::parts, home);
        PropertyReader reader = new PropertyReader(
                roleClass,
                home,
                new TypeRefs(types),
                access,
                attributes,
                plan.protection().encrypted(roleClass.role()));
        CheckedProperties.Result result = new CheckedProperties(
                        reader,
                        new AccessFaults(reader, access, this::isCompiled),
                        readiness,
                        new TypeVisibility(elements, home),
                        problems)
                .read(attributes);
        if (isComplete) {
            result.missing()
                    .forEach((attribute, type) -> unresolved.add(unresolved(roleClass, reader, attribute, type)));
        }
        return result.properties().stream()
                .sorted(contractFirst(roleClass.role()))
                .toList();
    }

    /** The classes of the application that are in an entity: its superclasses and those of embedded objects. */
    private Set<TypeElement> declaring(Hierarchy hierarchy, List<Attribute> attributes) {
        return Stream.concat(
                        hierarchy.classes().stream(),
                        attributes.stream().map(attribute -> Nesting.declaring(attribute.member())))
                .filter(this::isCompiled)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** ECJ forgets the order of members in class files, which is where most properties of the contract come from. */
    private static Comparator<PropertyModel> contractFirst(Role role) {
        List<String> names = role.properties().stream().map(RoleProperty::name).toList();
        return Comparator.comparingInt(property -> property.contractName()
                .filter(names::contains)
                .map(names::indexOf)
                .orElse(names.size()));
    }

    private Unresolved unresolved(RoleClass roleClass, PropertyReader reader, Attribute attribute, String type) {
        return new Unresolved(
                roleClass.name().simpleName() + "." + attribute.name(),
                type,
                reader.origin(attribute),
                isCompiled(attribute.member()));
    }

    /** A superclass, or a type argument of one, that the compiler does not know. */
    private Optional<Unresolved> superclass(RoleClass roleClass, Hierarchy hierarchy) {
        return hierarchy.classes().stream()
                .flatMap(type -> readiness.missing(type.getSuperclass()).stream()
                        .map(missing -> new Unresolved(
                                roleClass.name().simpleName(), missing, roleClass.origin(), isCompiled(type))))
                .findFirst();
    }

    private boolean isCompiled(Element element) {
        return annotated.isCompiled(Nesting.topLevel(element).getQualifiedName().toString());
    }

    /** A generated entity is as visible as the user it belongs to. */
    private static boolean isPublic(RoleClass roleClass, AdapterPlan plan) {
        TypeElement type = roleClass.source() == Source.GENERATED
                ? plan.of(Role.USER).orElseThrow().element()
                : roleClass.element();
        return Nesting.outwards(type).stream()
                .allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC));
    }
}
