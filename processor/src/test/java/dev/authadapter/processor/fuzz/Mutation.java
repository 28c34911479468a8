package dev.authadapter.processor.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What can go wrong while one writes an entity. */
enum Mutation {
    DROP_IMPORT {
        @Override
        List<Span> places(Parts parts) {
            return parts.imports;
        }
    },
    DROP_MEMBER {
        @Override
        List<Span> places(Parts parts) {
            return parts.members;
        }
    },
    REPEAT_MEMBER {
        @Override
        List<Span> places(Parts parts) {
            return parts.members;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return part + "\n    " + part;
        }
    },
    DROP_ANNOTATION {
        @Override
        List<Span> places(Parts parts) {
            return parts.annotations;
        }
    },
    REPEAT_ANNOTATION {
        @Override
        List<Span> places(Parts parts) {
            return parts.annotations;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return part + " " + part;
        }
    },
    CHANGE_ANNOTATION {
        @Override
        List<Span> places(Parts parts) {
            return parts.annotations;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return one(ANNOTATIONS, random);
        }
    },
    ADD_ANNOTATION {
        @Override
        List<Span> places(Parts parts) {
            return parts.members;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return one(ANNOTATIONS, random) + " " + part;
        }
    },
    DROP_ARGUMENT {
        @Override
        List<Span> places(Parts parts) {
            return parts.arguments;
        }
    },
    CHANGE_LITERAL {
        @Override
        List<Span> places(Parts parts) {
            return parts.literals;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return one(LITERALS, random);
        }
    },
    CHANGE_TYPE {
        @Override
        List<Span> places(Parts parts) {
            return parts.types;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return random.nextInt(4) == 0 ? one(parts.types, random).in(parts.text()) : one(TYPES, random);
        }
    },
    CHANGE_NAME {
        @Override
        List<Span> places(Parts parts) {
            return parts.names;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return switch (random.nextInt(3)) {
                case 0 -> part + "s";
                case 1 -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
                default -> one(parts.names, random).in(parts.text());
            };
        }
    },
    CHANGE_MODIFIER {
        @Override
        List<Span> places(Parts parts) {
            return parts.modifiers;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return one(MODIFIERS, random);
        }
    },
    DROP_SUPERTYPE {
        @Override
        List<Span> places(Parts parts) {
            return parts.supertypes;
        }
    },
    CHANGE_SUPERTYPE {
        @Override
        List<Span> places(Parts parts) {
            return parts.supertypes;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return "extends " + one(SUPERTYPES, random);
        }
    },
    CHANGE_KIND {
        @Override
        List<Span> places(Parts parts) {
            return parts.kinds;
        }

        @Override
        String replacement(String part, Parts parts, RandomGenerator random) {
            return one(KINDS, random);
        }
    };

    private static final String ROLES = "dev.authadapter.annotation.";
    private static final String JPA = "jakarta.persistence.";

    private static final List<String> ANNOTATIONS = List.of(
            "@" + ROLES + "AuthUser",
            "@" + ROLES + "AuthAccount",
            "@" + ROLES + "AuthSession",
            "@" + ROLES + "AuthProperty(\"email\")",
            "@" + ROLES + "AuthProperty(\"user\")",
            "@" + ROLES + "AuthProperty(\"\")",
            "@" + ROLES + "AuthHidden",
            "@" + JPA + "Id",
            "@" + JPA + "EmbeddedId",
            "@" + JPA + "Embedded",
            "@" + JPA + "Transient",
            "@" + JPA + "Version",
            "@" + JPA + "Lob",
            "@" + JPA + "ManyToOne",
            "@" + JPA + "OneToMany",
            "@" + JPA + "ElementCollection",
            "@" + JPA + "Access(jakarta.persistence.AccessType.PROPERTY)",
            "@" + JPA + "MappedSuperclass",
            "@" + JPA + "Entity",
            "@Deprecated",
            "@Missing");

    private static final List<String> TYPES = List.of(
            "int",
            "Integer",
            "long",
            "boolean",
            "char",
            "String",
            "Object",
            "void",
            "byte[]",
            "String[]",
            "java.util.UUID",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.Date",
            "java.util.List<String>",
            "java.util.List",
            "java.util.Map<String, ?>",
            "java.util.Optional<String>",
            "Comparable<? super T>",
            "Missing",
            "java.util.List<Missing>",
            "var");

    private static final List<String> LITERALS = List.of(
            "-1",
            "0",
            "100000",
            "2147483648",
            "\"\"",
            "\"a b\"",
            "\"user\"",
            "\"\\\"\"",
            "null",
            "'x'",
            "true",
            "Missing.X");

    private static final List<String> MODIFIERS = List.of(
            "private", "public", "static", "final", "abstract", "transient", "private static final", "native", "");

    private static final List<String> SUPERTYPES = List.of(
            "dev.authadapter.entity.BaseUser",
            "dev.authadapter.entity.BaseSession",
            "dev.authadapter.entity.BaseSession<String>",
            "Thread",
            "Missing",
            "Enum<Missing>",
            "String");

    private static final List<String> KINDS =
            List.of("class", "interface", "enum", "@interface", "record", "abstract class");

    /** Where in a file it can happen. */
    abstract List<Span> places(Parts parts);

    /** What stands there afterwards: nothing, unless the mutation says otherwise. */
    String replacement(String part, Parts parts, RandomGenerator random) {
        return "";
    }

    /** The file with one place spoilt; empty, if it has no such place. */
    Optional<String> apply(Parts parts, RandomGenerator random) {
        List<Span> places = places(parts);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Span place = one(places, random);
        String part = place.in(parts.text());
        return Optional.of(place.replaced(parts.text(), replacement(part, parts, random)));
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
