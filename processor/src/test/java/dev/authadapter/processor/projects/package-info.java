/** Whole projects, shaped like those of real applications: they compile, and people sign in. */
@NullMarked
package dev.authadapter.processor.projects;

import org.jspecify.annotations.NullMarked;
