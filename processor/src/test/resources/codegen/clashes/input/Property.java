package com.acme;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class Property extends dev.authadapter.entity.BaseUser {

    /** Makes an empty one. */
    public Property() {}

    @jakarta.persistence.Embedded
    private Patch patch;

    /**
     * Returns the patch.
     *
     * @return the patch
     */
    public Patch getPatch() {
        return patch;
    }

    /**
     * Sets the patch.
     *
     * @param patch the patch
     */
    public void setPatch(Patch patch) {
        this.patch = patch;
    }
}
