package dev.authadapter.faults;

/** Is told of what is done, and not before. */
interface Acknowledged {

    void registered(String name);

    void used(String name);
}
