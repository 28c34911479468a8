package com.oldcorp.intranet;

/** Replaced by cost centres. */
@Deprecated
public enum Department {
    NONE,
    SALES
}
