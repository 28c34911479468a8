package dev.authadapter.processor.diagnostic;

import java.util.Optional;

/** The problems of embedded objects that properties of the contract are in. */
public final class EmbeddedProblems {

    private EmbeddedProblems() {}

    /**
     * The adapter cannot make an embedded object.
     *
     * @param property entity and property: {@code AppAccount.key}
     * @param type its type, as written in source
     * @param hidden a constructor of it that would do if it were visible
     * @param packageName the package of the adapter
     * @param origin the property
     * @return the problem
     */
    public static Problem unmakeable(
            String property, String type, Optional<String> hidden, String packageName, Origin origin) {
        String caller = packageName.isEmpty() ? "the unnamed package" : "package '" + packageName + "'";
        String cure = hidden.map("Make '%s' public."::formatted)
                .orElse(
                        "Add one to '%s' without parameters, or one whose parameters are named and typed as all its persistent properties."
                                .formatted(type));
        return new Problem(
                ProblemCode.NOT_WRITABLE,
                "'%s' is of type '%s', of which %s can call no constructor, so the adapter cannot write what is in it. %s"
                        .formatted(property, type, caller, cure),
                origin);
    }
}
