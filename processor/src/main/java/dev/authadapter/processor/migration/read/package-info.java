/**
 * Reads what lies under version control: the accepted snapshot and the decisions about what is different from it. The only place
 * where the processor reads files that are not the compiler's, and it writes none of them. Start reading at
 * {@link dev.authadapter.processor.migration.read.BaselineReader}.
 */
@NullMarked
package dev.authadapter.processor.migration.read;

import org.jspecify.annotations.NullMarked;
