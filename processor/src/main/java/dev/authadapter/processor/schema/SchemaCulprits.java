package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what in the entities Hibernate fails at. What it says is no more than a hint, for it often names only a type or a
 * column; an attribute is found by leaving it out: if Hibernate then does not fail, it is to blame.
 */
final class SchemaCulprits {

    /** About a second's worth, where nothing that Hibernate says is a hint. */
    private static final int TRIALS = 20;

    private static final Pattern CLASS_NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:[.$][\\p{L}_][\\p{L}\\p{N}_]*)+");

    /** What is declared there is ours, and right. */
    private static final String OURS = "dev.authadapter.entity";

    private final AuthModel model;
    private final Map<String, EntityModel> entities = new HashMap<>();
    private final List<Class<?>> mapped;

    /**
     * Makes it.
     *
     * @param model the adapter
     * @param entities its entities by the names of their classes
     * @param mapped all classes that Hibernate binds for it
     */
    SchemaCulprits(AuthModel model, Map<EntityModel, String> entities, List<Class<?>> mapped) {
        this.model = model;
        entities.forEach((entity, name) -> this.entities.put(name, entity));
        this.mapped = mapped.stream()
                .filter(type -> !type.getPackageName().equals(OURS))
                .toList();
    }

    /**
     * An attribute of a class.
     *
     * @param type the class
     * @param name the attribute
     * @param member the member that makes it: its field, or its getter with empty parentheses
     * @param isKey whether it is a primary key, without which there is no entity
     */
    record Attribute(Class<?> type, String name, String member, boolean isKey) {}

    /**
     * Finds the attribute that is to blame for a failure.
     *
     * @param text what Hibernate says
     * @param failure what it says if an attribute is left out; empty if it succeeds
     */
    Optional<Attribute> attribute(String text, Function<Attribute, Optional<String>> failure) {
        List<Hinted> hinted = mapped.stream()
                .flatMap(type -> members(type).map(member -> hinted(type, member, text)))
                .filter(found -> !found.attribute().name().isEmpty())
                .sorted(Comparator.comparing(Hinted::hint).thenComparing(found -> isOfContract(found.attribute())))
                .toList();
        return hinted.stream()
                .filter(found -> found.hint() == Hint.NAMED)
                .findFirst()
                .or(() -> hinted.stream()
                        .filter(found -> !found.attribute().isKey())
                        .limit(TRIALS)
                        .filter(found -> isToBlame(found, text, failure))
                        .findFirst())
                .or(() -> hinted.stream()
                        .filter(found -> found.hint() == Hint.MENTIONED
                                && found.attribute().isKey())
                        .findFirst())
                .map(Hinted::attribute);
    }

    /** Of two that do not go together, that is rather the right one. */
    private boolean isOfContract(Attribute attribute) {
        return Optional.ofNullable(entities.get(attribute.type().getName())).stream()
                .flatMap(entity -> entity.properties().stream())
                .anyMatch(property -> property.name().equals(attribute.name())
                        && property.contractName().isPresent());
    }

    /** Without one of several that are to blame, Hibernate fails at the next. */
    private static boolean isToBlame(Hinted found, String text, Function<Attribute, Optional<String>> failure) {
        return failure.apply(found.attribute())
                .map(next -> found.hint() == Hint.MENTIONED && !next.equals(text))
                .orElse(true);
    }

    /** How clearly Hibernate speaks of an attribute. */
    private enum Hint {
        NAMED,
        MENTIONED,
        NONE,
        /** Leads to another class, in which the fault may be: then Hibernate would do without that class as well. */
        RELATION
    }

    private record Hinted(Attribute attribute, Hint hint) {}

    private Hinted hinted(Class<?> type, Candidate member, String text) {
        Attribute attribute = new Attribute(
                type,
                member.attribute(),
                member.name(),
                member.element().isAnnotationPresent(Id.class)
                        || member.element().isAnnotationPresent(EmbeddedId.class));
        boolean isNamed = mapped.stream()
                .filter(type::isAssignableFrom)
                .anyMatch(heir -> text.contains("'" + heir.getName() + "." + attribute.name() + "'"));
        String typeName = member.type().getTypeName();
        boolean isMentioned = Stream.of(attribute.name(), column(member.element()), typeName)
                        .anyMatch(name -> !name.isEmpty() && text.contains("'" + name + "'"))
                || mentionsClassOf(member.element(), text);
        boolean isRelation = mapped.stream().map(Class::getName).anyMatch(typeName::contains);
        return new Hinted(
                attribute,
                isNamed ? Hint.NAMED : isMentioned ? Hint.MENTIONED : isRelation ? Hint.RELATION : Hint.NONE);
    }

    /**
     * A field or getter.
     *
     * @param attribute the attribute it may be the member of
     * @param name its name, that of a getter with empty parentheses
     * @param type its type
     * @param element itself
     */
    private record Candidate(String attribute, String name, Type type, AnnotatedElement element) {}

    /** Fields first: most entities are accessed by them. */
    private static Stream<Candidate> members(Class<?> type) {
        Stream<Candidate> fields = Arrays.stream(type.getDeclaredFields())
                .filter(SchemaCulprits::isOfObject)
                .map(field -> new Candidate(field.getName(), field.getName(), field.getGenericType(), field));
        Stream<Candidate> getters = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isOfObject(method) && method.getParameterCount() == 0)
                .map(method -> new Candidate(
                        ShadowAttributes.ofGetter(method.getName()),
                        method.getName() + "()",
                        method.getGenericReturnType(),
                        method));
        return Stream.concat(fields, getters);
    }

    /** The column an attribute asks for, or an empty text. */
    private static String column(AnnotatedElement member) {
        return Optional.ofNullable(member.getAnnotation(Column.class))
                .map(Column::name)
                .orElse("");
    }

    /** Whether Hibernate speaks of a class that an annotation names, such as a converter; nested classes are written in two ways. */
    private static boolean mentionsClassOf(AnnotatedElement member, String text) {
        String annotations = Arrays.toString(member.getAnnotations()).replace('$', '.');
        return CLASS_NAME
                .matcher(text)
                .results()
                .map(found -> found.group().replace('$', '.'))
                .flatMap(name -> Stream.of(name, name.substring(0, name.lastIndexOf('.')))) // a class or a method of it
                .anyMatch(name -> annotations.contains(name + ".class"));
    }

    private static boolean isOfObject(Member member) {
        return !Modifier.isStatic(member.getModifiers()) && !member.isSynthetic();
    }

    /** The place of an attribute, which is that of an entity of the adapter if the class is in a library. */
    Origin origin(Attribute attribute) {
        String type = String.valueOf(attribute.type().getCanonicalName());
        String heir = mapped.stream()
                .filter(attribute.type()::isAssignableFrom)
                .flatMap(found -> Stream.ofNullable(entities.get(found.getName())))
                .findFirst()
                .map(entity -> entity.type().qualifiedName())
                .orElseGet(() -> fallback().type());
        Origin origin = Origin.ofMember(type, attribute.member());
        return type.equals(heir) ? origin : origin.inheritedBy(heir);
    }

    /** The first class that Hibernate speaks of. */
    Optional<Class<?>> type(String text) {
        return mapped.stream()
                .filter(type -> text.contains(type.getName()))
                .min(Comparator.<Class<?>>comparingInt(type -> text.indexOf(type.getName()))
                        .thenComparing(type -> -type.getName().length()));
    }

    /**
     * The place of a class.
     *
     * @param isCompiled whether a class, by its canonical name, is in the source
     */
    Origin origin(Class<?> type, Predicate<String> isCompiled) {
        EntityModel entity = entities.get(type.getName());
        if (entity != null) {
            return entity.origin();
        }
        String name = String.valueOf(type.getCanonicalName());
        return isCompiled.test(name) ? Origin.ofType(name) : fallback();
    }

    /** The user entity, from which all others follow. */
    Origin fallback() {
        return model.entity(Role.USER)
                .map(EntityModel::origin)
                .orElseGet(() -> model.entities().get(0).origin());
    }
}
