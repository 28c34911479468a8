package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds entities that look like the class of the users, in an application that annotates none as such. A column {@code userId} of text fits the
 * default user as well, so that nothing else would tell that the annotation was forgotten.
 */
final class UserLookalikes {

    private static final TypeRef TEXT = new TypeRef.Declared("java.lang", List.of("String"), List.of());

    private final Elements elements;
    private final TypeRefs typeRefs;
    private final AnnotatedTypes annotated;
    private final AttributeReader attributes;

    UserLookalikes(Elements elements, Types types, AnnotatedTypes annotated) {
        this.elements = elements;
        this.typeRefs = new TypeRefs(types);
        this.annotated = annotated;
        this.attributes = new AttributeReader(types, Optional.empty());
    }

    /** What to say of an adapter with the default user; it is said once, of the first column that refers to users. */
    Optional<Problem> fault(List<EntityModel> entities) {
        Optional<EntityModel> standard = entities.stream()
                .filter(entity -> entity.role() == Role.USER && entity.source() == Source.DEFAULT)
                .findFirst();
        return standard.flatMap(user -> entities.stream()
                .filter(entity ->
                        entity.source() == Source.ANNOTATED && entity.role().isOwned())
                .flatMap(entity -> entity
                        .byContractName("user")
                        .filter(owner -> isColumn(owner) && owner.type().equals(TEXT))
                        .flatMap(owner -> fault(entity, owner, user))
                        .stream())
                .findFirst());
    }

    private Optional<Problem> fault(EntityModel entity, PropertyModel owner, EntityModel user) {
        List<String> names = annotated.mapped().stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .filter(this::isLikeUser)
                .map(AdapterPlanner::nameOf)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(ClassProblems.userLookalikes(
                        entity.type().simpleName() + "." + owner.name(),
                        names,
                        user.type().qualifiedName(),
                        owner.origin()));
    }

    private boolean isLikeUser(TypeElement type) {
        if (!Jpa.isEntity(type)
                || Stream.of(Role.values()).anyMatch(role -> AnnotationView.isOn(type, role.annotation()))
                || !(type.asType() instanceof DeclaredType declared)) {
            return false;
        }
        List<Attribute> all = attributes.read(declared, Hierarchy.of(type));
        return all.stream().anyMatch(attribute -> attribute.kind() == Kind.ID && isText(attribute))
                && all.stream()
                        .anyMatch(attribute -> isText(attribute)
                                && attribute
                                        .notes()
                                        .claim()
                                        .orElse(attribute.name())
                                        .equals("email"));
    }

    private static boolean isColumn(PropertyModel property) {
        return property.kind() == Kind.BASIC || property.kind() == Kind.ID;
    }

    private boolean isText(Attribute attribute) {
        return typeRefs.of(attribute.type()).equals(TEXT);
    }
}
