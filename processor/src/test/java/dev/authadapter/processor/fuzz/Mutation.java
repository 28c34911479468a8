package dev.authadapter.processor.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What can go wrong while one writes an entity. */
enum Mutation {
    DROP_IMPORT(Part.IMPORT),
    DROP_MEMBER(Part.MEMBER),
    REPEAT_MEMBER(Part.MEMBER),
    DROP_ANNOTATION(Part.ANNOTATION),
    REPEAT_ANNOTATION(Part.ANNOTATION),
    CHANGE_ANNOTATION(Part.ANNOTATION),
    ADD_ANNOTATION(Part.MEMBER),
    DROP_ARGUMENT(Part.ARGUMENT),
    CHANGE_LITERAL(Part.LITERAL),
    CHANGE_TYPE(Part.TYPE),
    CHANGE_NAME(Part.NAME),
    CHANGE_MODIFIER(Part.MODIFIER),
    DROP_SUPERTYPE(Part.SUPERTYPE),
    CHANGE_SUPERTYPE(Part.SUPERTYPE),
    CHANGE_KIND(Part.KIND);

    private final Part part;

    Mutation(Part part) {
        this.part = part;
    }

    /** The file with one place spoilt; empty, if it has no such place. */
    Optional<String> apply(Parts parts, RandomGenerator random) {
        List<Span> places = parts.of(part);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Span place = one(places, random);
        return Optional.of(place.replaced(parts.text(), replacement(place.in(parts.text()), parts, random)));
    }

    private String replacement(String old, Parts parts, RandomGenerator random) {
        return switch (this) {
            case DROP_IMPORT, DROP_MEMBER, DROP_ANNOTATION, DROP_ARGUMENT, DROP_SUPERTYPE -> "";
            case REPEAT_MEMBER -> old + "\n    " + old;
            case REPEAT_ANNOTATION -> old + " " + old;
            case CHANGE_ANNOTATION -> one(Vocabulary.ANNOTATIONS, random);
            case ADD_ANNOTATION -> one(Vocabulary.ANNOTATIONS, random) + " " + old;
            case CHANGE_LITERAL -> one(Vocabulary.LITERALS, random);
            case CHANGE_TYPE -> random.nextInt(4) == 0 ? another(parts, random) : one(Vocabulary.TYPES, random);
            case CHANGE_NAME -> name(old, parts, random);
            case CHANGE_MODIFIER -> one(Vocabulary.MODIFIERS, random);
            case CHANGE_SUPERTYPE -> "extends " + one(Vocabulary.SUPERTYPES, random);
            case CHANGE_KIND -> one(Vocabulary.KINDS, random);
        };
    }

    private String name(String old, Parts parts, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> old + "s";
            case 1 -> old.substring(0, 1).toUpperCase(Locale.ROOT) + old.substring(1);
            default -> another(parts, random);
        };
    }

    /** The same part of another place, or of this one again. */
    private String another(Parts parts, RandomGenerator random) {
        return one(parts.of(part), random).in(parts.text());
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
