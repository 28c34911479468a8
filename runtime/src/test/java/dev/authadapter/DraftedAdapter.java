package dev.authadapter;

/** Stands for a generated adapter whose tables are not those that were accepted. */
final class DraftedAdapter {

    private DraftedAdapter() {}
}
