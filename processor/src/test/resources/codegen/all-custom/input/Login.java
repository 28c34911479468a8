package com.acme;

import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Entity;

/** An entity of the application's. */
@Entity
public class Login extends BaseAccount<Member> {

    /** Makes an empty one. */
    public Login() {}

    private String label;

    /**
     * Returns the label.
     *
     * @return the label
     */
    public String getLabel() {
        return label;
    }

    /**
     * Sets the label.
     *
     * @param label the label
     */
    public void setLabel(String label) {
        this.label = label;
    }
}
