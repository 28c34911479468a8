@NullMarked
package dev.authadapter.ddl;

import org.jspecify.annotations.NullMarked;
