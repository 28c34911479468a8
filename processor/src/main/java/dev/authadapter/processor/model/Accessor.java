package dev.authadapter.processor.model;

/** How generated code reads or writes a property. */
public sealed interface Accessor {

    /**
     * Directly.
     *
     * @param name the field
     */
    record Field(String name) implements Accessor {}

    /**
     * By calling a getter or setter.
     *
     * @param name the method
     */
    record Method(String name) implements Accessor {}
}
