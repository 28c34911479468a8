package dev.authadapter.tck;

/** All groups of checks that concern every adapter. */
interface AdapterChecks<U, I, A, S, V>
        extends UserChecks<U, I, A, S, V>,
                UserUpdateChecks<U, I, A, S, V>,
                UserDeletionChecks<U, I, A, S, V>,
                AccountChecks<U, I, A, S, V>,
                AccountLookupChecks<U, I, A, S, V>,
                AccountChangeChecks<U, I, A, S, V>,
                SessionChecks<U, I, A, S, V>,
                SessionChangeChecks<U, I, A, S, V>,
                SessionsOfUserChecks<U, I, A, S, V>,
                PurgeChecks<U, I, A, S, V>,
                IsolationChecks<U, I, A, S, V>,
                TransactionChecks<U, I, A, S, V>,
                VerificationTokenChecks<U, I, A, S, V> {}
