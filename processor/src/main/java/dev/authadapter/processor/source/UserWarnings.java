package dev.authadapter.processor.source;

import dev.authadapter.processor.model.Accessor;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The warnings that code must cause which uses the entities: the application has declared a class or member deprecated, or
 * uses a raw type. It has been warned where it did so, and cannot change generated code.
 */
final class UserWarnings {

    private static final String DEPRECATED = "java.lang.Deprecated";

    private final Elements elements;

    UserWarnings(Elements elements) {
        this.elements = elements;
    }

    /** Their names as {@code @SuppressWarnings} takes them, sorted. */
    List<String> of(AdapterPlan plan, AuthModel model) {
        Set<String> found = new TreeSet<>();
        for (EntityModel entity : model.entities()) {
            plan.of(entity.role()).ifPresent(roleClass -> add(roleClass.element(), accessors(topLevel(entity)), found));
            embeddings(entity).forEach((whole, parts) -> add(whole, accessors(parts.stream()), found));
        }
        return List.copyOf(found);
    }

    /** The properties of the entity itself, with those that embed the others. */
    private static Stream<PropertyModel> topLevel(EntityModel entity) {
        return entity.properties().stream().map(UserWarnings::root);
    }

    private static PropertyModel root(PropertyModel property) {
        return property.whole().map(UserWarnings::root).orElse(property);
    }

    /** The properties of each class of embedded objects. */
    private Map<TypeElement, List<PropertyModel>> embeddings(EntityModel entity) {
        return entity.properties().stream()
                .flatMap(property -> Stream.iterate(
                                Optional.of(property), Optional::isPresent, part -> part.flatMap(PropertyModel::whole))
                        .flatMap(Optional::stream))
                .filter(property -> property.whole().isPresent())
                .collect(Collectors.groupingBy(
                        property -> embeddable(property.whole().orElseThrow())));
    }

    private TypeElement embeddable(PropertyModel whole) {
        return elements.getTypeElement(((TypeRef.Declared) whole.type()).qualifiedName());
    }

    private static Set<String> accessors(Stream<PropertyModel> properties) {
        return properties
                .flatMap(property -> Stream.concat(property.reader().stream(), property.writer().stream()))
                .flatMap(UserWarnings::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Accessor accessor) {
        if (accessor instanceof Accessor.Replacement replacement) {
            return replacement.arguments().stream()
                    .flatMap(argument -> argument.reader().stream())
                    .flatMap(UserWarnings::names);
        }
        return Stream.of(
                accessor instanceof Accessor.Method method ? method.name() : ((Accessor.Field) accessor).name());
    }

    private void add(TypeElement entity, Set<String> accessors, Set<String> found) {
        addDeclaration(entity, found);
        for (Element member : elements.getAllMembers(entity)) {
            if (accessors.contains(member.getSimpleName().toString())) {
                addDeclaration(member, found);
                addType(member instanceof ExecutableElement method ? method.getReturnType() : member.asType(), found);
            }
        }
    }

    private void addDeclaration(Element element, Set<String> found) {
        if (elements.isDeprecated(element)) {
            boolean isForRemoval = AnnotationView.of(element, DEPRECATED)
                    .flatMap(annotation -> annotation.flag("forRemoval"))
                    .orElse(false);
            found.add(isForRemoval ? "removal" : "deprecation");
        }
    }

    private void addType(TypeMirror type, Set<String> found) {
        if (type instanceof ArrayType array) {
            addType(array.getComponentType(), found);
        } else if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            Nesting.outwards(element).forEach(outer -> addDeclaration(outer, found));
            if (declared.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                found.add("rawtypes");
            }
            declared.getTypeArguments().forEach(argument -> addType(argument, found));
        }
    }
}
