@NullMarked
package dev.authadapter.diagram;

import org.jspecify.annotations.NullMarked;
