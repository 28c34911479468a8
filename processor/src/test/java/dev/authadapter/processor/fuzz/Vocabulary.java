package dev.authadapter.processor.fuzz;

import java.util.List;

/** What people write, and what they hardly would. */
final class Vocabulary {

    private static final String ROLES = "dev.authadapter.annotation.";
    private static final String JPA = "jakarta.persistence.";

    static final List<String> ANNOTATIONS = List.of(
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

    static final List<String> TYPES = List.of(
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

    static final List<String> LITERALS = List.of(
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

    static final List<String> MODIFIERS = List.of(
            "private", "public", "static", "final", "abstract", "transient", "private static final", "native", "");

    static final List<String> SUPERTYPES = List.of(
            "dev.authadapter.entity.BaseUser",
            "dev.authadapter.entity.BaseSession",
            "dev.authadapter.entity.BaseSession<String>",
            "Thread",
            "Missing",
            "Enum<Missing>",
            "String");

    static final List<String> KINDS = List.of("class", "interface", "enum", "@interface", "record", "abstract class");

    private Vocabulary() {}
}
