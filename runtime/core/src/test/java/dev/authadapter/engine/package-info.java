/** Tests of the engine on several databases. Not null-marked: a failed expectation may well be a null. */
@NullUnmarked
package dev.authadapter.engine;

import org.jspecify.annotations.NullUnmarked;
