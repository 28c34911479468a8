package dev.authadapter.engine;

import org.hibernate.SharedSessionContract;

/** Where values are converted and identifiers are made. */
interface Context {

    /** A session on the connection of the statement, which may be opened only now. */
    SharedSessionContract session();
}
