package com.acme;

import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

/** Everything in one file. */
public final class Shop {

    private Shop() {}

    /** A user. */
    @Entity
    public static class Buyer extends BaseUser {

        /** Makes an empty one. */
        public Buyer() {}
    }

    /** An account. */
    @Entity
    public static class Account extends BaseAccount<Buyer> {

        /** Makes an empty one. */
        public Account() {}
    }

    /** A session. */
    @Entity
    public static class Session extends BaseSession<Buyer> {

        /** Makes an empty one. */
        public Session() {}
    }
}
