/**
 * An application with a user class of its own; the classes it needs beside it are generated.
 *
 * <p>Imports what an application would. Start reading at {@link dev.authadapter.examples.customuser.Member}, then open
 * the generated {@code MemberAuthAdapter}.
 */
package dev.authadapter.examples.customuser;
