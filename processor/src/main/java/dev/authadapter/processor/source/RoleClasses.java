package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Chooses a class for each role that annotations claim. */
final class RoleClasses {

    private final Elements elements;
    private final Types types;
    private final AnnotatedTypes annotated;

    RoleClasses(Elements elements, Types types, AnnotatedTypes annotated) {
        this.elements = elements;
        this.types = types;
        this.annotated = annotated;
    }

    /** The first class of each role, in the order of roles. */
    Map<Role, TypeElement> choose(Problems problems) {
        Map<Role, TypeElement> chosen = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<TypeElement> candidates = candidates(role);
            candidates.stream()
                    .skip(1)
                    .forEach(extra -> problems.add(ClassProblems.duplicateRole(
                            AdapterPlanner.nameOf(candidates.get(0)),
                            AdapterPlanner.nameOf(extra),
                            annotation(role),
                            AdapterPlanner.originOf(role, extra))));
            candidates.stream().findFirst().ifPresent(first -> choose(role, first, chosen, problems));
        }
        return chosen;
    }

    /** A second role of a class is reported and dropped; its properties would only be missed. */
    private static void choose(Role role, TypeElement type, Map<Role, TypeElement> chosen, Problems problems) {
        Optional<Role> other = chosen.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
        if (other.isEmpty()) {
            chosen.put(role, type);
            return;
        }
        problems.add(ClassProblems.unsupportedClass(
                AdapterPlanner.nameOf(type),
                annotation(role),
                "is the @" + annotation(other.get()) + " already",
                "Give each role a class of its own",
                AdapterPlanner.originOf(role, type)));
    }

    /**
     * What would be chosen if another of several classes with one role were the right one: for the roles that classes are
     * named after, since the application refers to those of each.
     */
    List<Map<Role, TypeElement>> spares(Map<Role, TypeElement> chosen) {
        List<Map<Role, TypeElement>> spares = new ArrayList<>();
        extra(Role.USER).forEach(user -> spares.add(new EnumMap<>(Map.of(Role.USER, user))));
        if (!chosen.containsKey(Role.USER)) {
            forgottenUser(chosen).ifPresent(user -> {
                Map<Role, TypeElement> spare = new EnumMap<>(chosen);
                spare.put(Role.USER, user);
                spares.add(spare);
            });
        }
        extra(Role.SESSION).forEach(session -> {
            Map<Role, TypeElement> spare = new EnumMap<>(chosen);
            spare.put(Role.SESSION, session);
            spares.add(spare);
        });
        return spares;
    }

    /** What a class of the application points at as its user although it is not annotated. */
    private Optional<TypeElement> forgottenUser(Map<Role, TypeElement> chosen) {
        AttributeReader reader = new AttributeReader(types, Optional.empty());
        return chosen.entrySet().stream()
                .filter(entry -> entry.getKey().isOwned())
                .map(Map.Entry::getValue)
                .filter(type -> type.asType() instanceof DeclaredType)
                .flatMap(type -> reader.read((DeclaredType) type.asType(), Hierarchy.of(type)).stream())
                .filter(attribute ->
                        attribute.notes().claim().orElse(attribute.name()).equals("user"))
                .flatMap(attribute -> Stream.ofNullable(types.asElement(attribute.type())))
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(Jpa::isEntity)
                .findFirst();
    }

    private Stream<TypeElement> extra(Role role) {
        return candidates(role).stream().skip(1);
    }

    private List<TypeElement> candidates(Role role) {
        return annotated.of(role).stream().map(elements::getTypeElement).toList();
    }

    private static String annotation(Role role) {
        return "Auth" + role.simpleName();
    }
}
