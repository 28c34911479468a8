package dev.authadapter.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs a test on every database there is a server or library for. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@MethodSource("dev.authadapter.tck.jpa.TestDatabase#available")
@interface EveryDatabase {}
