package com.example.security;

/** Something with a key, of whatever type. */
interface Keyed<K extends Comparable<K>> {

    K getId();

    void setId(K id);
}
