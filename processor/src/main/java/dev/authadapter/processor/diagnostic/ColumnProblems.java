package dev.authadapter.processor.diagnostic;

/** The problems of columns and tables, which are found when the mapping is bound. */
public final class ColumnProblems {

    private ColumnProblems() {}

    /**
     * A column is narrower than the values it is to hold.
     *
     * @param property entity and property: {@code AppAccount.accessToken}
     * @param width how many characters the column holds
     * @param wanted how many it should
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem narrowColumn(String property, long width, int wanted, Origin origin) {
        return new Problem(
                ProblemCode.NARROW_COLUMN,
                "'%s' is stored in a column of %d characters, but providers send longer values. Annotate it with @Column(length = %d), or, if yours do not, with @SuppressWarnings(\"auth:NarrowColumn\")."
                        .formatted(property, width, wanted),
                origin);
    }
}
