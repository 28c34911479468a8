package dev.authadapter.processor.fuzz;

/** What a source file consists of, as far as it is spoilt. */
enum Part {
    IMPORT,
    MEMBER,
    ANNOTATION,
    ARGUMENT,
    LITERAL,
    TYPE,
    NAME,
    MODIFIER,
    SUPERTYPE,
    KIND
}
