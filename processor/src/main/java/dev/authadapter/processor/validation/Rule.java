package dev.authadapter.processor.validation;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;

/** Something that must hold of a model. */
public interface Rule {

    /**
     * Checks a model.
     *
     * @param model the entities whose classes are sound; one that is not is missing
     * @param problems takes what is wrong
     */
    void check(AuthModel model, Problems problems);
}
