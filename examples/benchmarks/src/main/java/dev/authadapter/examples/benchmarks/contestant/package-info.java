/**
 * What is compared: one class for each way to keep users and sessions, behind one interface, on the same tables.
 *
 * <p>Start reading at {@link dev.authadapter.examples.benchmarks.contestant.Contestant}. Each is written as its own
 * documentation would have it, with the fewest round trips that way allows; what an operation promises is the same for all.
 */
@AuthConfig(
        adapter = "PlainAuthAdapter",
        sessionTokens = TokenStorage.PLAIN,
        verificationTokens = TokenStorage.PLAIN,
        dialects = "h2")
package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.TokenStorage;
