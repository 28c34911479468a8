package dev.authadapter.processor.source;

import dev.authadapter.processor.model.Accessor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * How generated code reads and writes the attributes of one class: by a getter and setter it can call, else by a field it
 * can see.
 */
final class AccessorResolver {

    private final Types types;
    private final DeclaredType type;
    private final List<TypeMirror> unchecked;
    private final List<ExecutableElement> methods;
    private final List<ExecutableElement> throwing;
    private final List<VariableElement> fields;

    /**
     * Makes a resolver.
     *
     * @param type the class that has the attributes
     * @param home the package of the generated code
     */
    AccessorResolver(Elements elements, Types types, DeclaredType type, PackageElement home) {
        this.types = types;
        this.type = type;
        TypeElement element = (TypeElement) type.asElement();
        List<? extends Element> members = elements.getAllMembers(element).stream()
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .filter(member -> Accessors.isVisible(member, home, elements))
                .toList();
        this.unchecked = Stream.of(RuntimeException.class, Error.class)
                .map(thrown -> elements.getTypeElement(thrown.getName()).asType())
                .toList();
        Map<Boolean, List<ExecutableElement>> byExceptions = ElementFilter.methodsIn(members).stream()
                .filter(method -> !LeftOutMethods.isLeftOut(method, element))
                .collect(Collectors.partitioningBy(this::throwsChecked));
        this.methods = byExceptions.getOrDefault(false, List.of());
        this.throwing = byExceptions.getOrDefault(true, List.of());
        this.fields = ElementFilter.fieldsIn(members);
    }

    Optional<Accessor> reader(Attribute attribute) {
        return getterNames(attribute)
                .filter(name -> methods.stream().anyMatch(method -> isGetter(method, name, attribute.type())))
                .findFirst()
                .<Accessor>map(Accessor.Method::new)
                .or(() -> field(attribute).map(field -> new Accessor.Field(attribute.simpleName())));
    }

    Optional<Accessor> writer(Attribute attribute) {
        return Accessors.setters(attribute.simpleName())
                .filter(name -> methods.stream().anyMatch(method -> isSetter(method, name, attribute.type())))
                .findFirst()
                .<Accessor>map(Accessor.Method::new)
                .or(() -> field(attribute)
                        .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
                        .map(field -> new Accessor.Field(attribute.simpleName())));
    }

    /**
     * The accessor of an attribute that would do, but for the checked exceptions it declares; the functions that an adapter
     * gives to the engine declare none.
     */
    Optional<ExecutableElement> throwing(Attribute attribute) {
        return Stream.concat(
                        getterNames(attribute)
                                .flatMap(name ->
                                        throwing.stream().filter(method -> isGetter(method, name, attribute.type()))),
                        Accessors.setters(attribute.simpleName())
                                .flatMap(name ->
                                        throwing.stream().filter(method -> isSetter(method, name, attribute.type()))))
                .findFirst();
    }

    /**
     * A method that has the name of a getter.
     *
     * @param name its name
     * @param type the type it returns
     */
    record Namesake(String name, TypeMirror type) {}

    /** The method that would be the getter of an attribute if it returned its type. */
    Optional<Namesake> mistyped(Attribute attribute) {
        return getterNames(attribute)
                .flatMap(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> method.getParameters().isEmpty()
                                && method.getTypeParameters().isEmpty()
                                && method.getReturnType().getKind() != TypeKind.VOID))
                .findFirst()
                .map(method -> new Namesake(
                        method.getSimpleName().toString(), signature(method).getReturnType()));
    }

    /**
     * Accessors that belong to no attribute.
     *
     * @param name the attribute they are named after
     * @param getter the name of the getter, or empty
     * @param setter the name of the setter, or empty
     */
    record Orphans(String name, Optional<String> getter, Optional<String> setter) {}

    /**
     * Accessors of the type of an attribute, in its class, that belong to none: the name of the attribute or of them may be misspelt.
     *
     * @param names the names of all attributes
     */
    List<Orphans> orphans(Attribute attribute, Set<String> names) {
        List<ExecutableElement> own = methods.stream()
                .filter(method -> Objects.equals(
                        method.getEnclosingElement(), attribute.member().getEnclosingElement()))
                .toList();
        return own.stream()
                .flatMap(method -> Stream.concat(
                        Accessors.attributeName(method).stream(), Accessors.attributeOfSetter(method).stream()))
                .distinct()
                .filter(name -> !names.contains(name))
                .map(name -> new Orphans(
                        name,
                        own.stream()
                                .filter(method -> Accessors.attributeName(method)
                                        .filter(name::equals)
                                        .isPresent())
                                .filter(method -> fits(signature(method).getReturnType(), attribute.type()))
                                .map(method -> method.getSimpleName().toString())
                                .findFirst(),
                        own.stream()
                                .filter(method -> Accessors.attributeOfSetter(method)
                                        .filter(name::equals)
                                        .isPresent())
                                .filter(method -> fits(
                                        attribute.type(),
                                        signature(method).getParameterTypes().get(0)))
                                .map(method -> method.getSimpleName().toString())
                                .findFirst()))
                .filter(found -> found.getter().isPresent() || found.setter().isPresent())
                .toList();
    }

    private boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> unchecked.stream().noneMatch(type -> types.isSubtype(thrown, type)));
    }

    private static Stream<String> getterNames(Attribute attribute) {
        return attribute.member().getKind() == ElementKind.METHOD
                ? Stream.of(attribute.member().getSimpleName().toString())
                : Accessors.getters(attribute.simpleName());
    }

    private boolean isGetter(ExecutableElement method, String name, TypeMirror result) {
        return method.getSimpleName().contentEquals(name)
                && method.getParameters().isEmpty()
                && fits(signature(method).getReturnType(), result);
    }

    private boolean isSetter(ExecutableElement method, String name, TypeMirror value) {
        return method.getSimpleName().contentEquals(name)
                && method.getParameters().size() == 1
                && fits(value, signature(method).getParameterTypes().get(0));
    }

    /** Not {@code isAssignable}: a method reference boxes, but does not widen what it boxes. */
    private boolean fits(TypeMirror from, TypeMirror to) {
        return from.getKind() != TypeKind.VOID && types.isSubtype(boxed(from), boxed(to));
    }

    private TypeMirror boxed(TypeMirror found) {
        return found instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : found;
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(type, method);
    }

    private Optional<VariableElement> field(Attribute attribute) {
        return fields.stream()
                .filter(field -> field.getSimpleName().contentEquals(attribute.simpleName()))
                .filter(field -> fits(types.asMemberOf(type, field), attribute.type()))
                .findFirst();
    }
}
