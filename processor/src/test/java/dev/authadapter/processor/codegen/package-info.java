/**
 * Tests of the renderers. Models are built by hand ({@link dev.authadapter.processor.codegen.Cases}) and belong to the
 * entity sources in {@code src/test/resources/codegen/<case>/input}.
 */
@NullMarked
package dev.authadapter.processor.codegen;

import org.jspecify.annotations.NullMarked;
