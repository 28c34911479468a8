package dev.authadapter.engine;

/** How a condition compares what a row has with a value. */
enum Comparison {
    EQUAL("="),
    ABOVE(">"),
    BELOW("<"),
    AT_MOST("<="),
    DIFFERENT("<>");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The operator, in SQL as in JPQL. */
    String sign() {
        return sign;
    }
}
