/**
 * What is left when the application or the database server is killed, and when many work on what is being purged. A few rounds in
 * every build; fifty with {@code -Pfaults}, and what is tagged {@code faults} only there.
 *
 * <p>Imports {@code dev.authadapter}, its default adapter, the kit's databases, JUnit and AssertJ. Start reading at {@code Ledger}.
 */
@NullMarked
package dev.authadapter.faults;

import org.jspecify.annotations.NullMarked;
