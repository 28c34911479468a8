package com.example.subscriptions;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

@Embeddable
public class Consent {

    @Convert(converter = YesNo.class)
    private Boolean mailing;

    private Boolean tracking;

    protected Consent() {}

    public Consent(Boolean mailing, Boolean tracking) {
        this.mailing = mailing;
        this.tracking = tracking;
    }

    public Boolean mailing() {
        return mailing;
    }

    public Boolean tracking() {
        return tracking;
    }
}
