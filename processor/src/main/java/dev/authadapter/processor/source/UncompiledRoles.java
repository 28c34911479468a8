package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.model.Role;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds classes with a role that a class refers to and that are not compiled with it, but are on the class path. The compiler
 * shows no others: an adapter made without them would be another one than was meant, and nobody would be told.
 */
final class UncompiledRoles {

    private final Types types;
    private final AnnotatedTypes annotated;

    UncompiledRoles(Types types, AnnotatedTypes annotated) {
        this.types = types;
        this.annotated = annotated;
    }

    /** The first of them, by the order of declaration, superclasses first. */
    Optional<Problem> fault(RoleClass roleClass, Hierarchy hierarchy) {
        return hierarchy.persistentClasses().stream()
                .<Element>flatMap(type -> type.getEnclosedElements().stream())
                .filter(member -> Accessors.attributeName(member).isPresent())
                .flatMap(member -> fault(roleClass, member).stream())
                .findFirst();
    }

    private Optional<Problem> fault(RoleClass roleClass, Element member) {
        TypeMirror declared = types.asMemberOf(roleClass.type(), member);
        TypeMirror type = declared instanceof ExecutableType method ? method.getReturnType() : declared;
        return mentioned(type)
                .flatMap(other -> role(other).stream()
                        .map(role -> ClassProblems.roleNotCompiled(
                                roleClass.name().simpleName(),
                                Accessors.attributeName(member).orElseThrow(),
                                AdapterPlanner.nameOf(other),
                                "Auth" + role.simpleName(),
                                Origins.of(member, roleClass.heir()))))
                .findFirst();
    }

    private static Stream<TypeElement> mentioned(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Stream.concat(
                        Stream.of(element), declared.getTypeArguments().stream().flatMap(UncompiledRoles::mentioned))
                : Stream.empty();
    }

    private Optional<Role> role(TypeElement type) {
        return Stream.of(Role.values())
                .filter(role -> AnnotationView.isOn(type, role.annotation()))
                .filter(role ->
                        !annotated.of(role).contains(type.getQualifiedName().toString()))
                .findFirst();
    }
}
