package dev.authadapter;

/** Has a schema among the test resources. */
final class SampleAdapter {

    private SampleAdapter() {}
}
