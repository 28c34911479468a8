package dev.authadapter.processor.model;

/** By what an application's container finds the adapter. */
public enum ComponentModel {
    /** By nothing. */
    NONE,
    /** A configuration class of Spring. */
    SPRING,
    /** A producer of CDI. */
    CDI,
    /** Annotations of {@code jakarta.inject} on the adapter. */
    JAKARTA_INJECT
}
