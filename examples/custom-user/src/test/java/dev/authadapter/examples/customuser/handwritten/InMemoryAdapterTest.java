package dev.authadapter.examples.customuser.handwritten;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AdapterConformance;

final class InMemoryAdapterTest extends AdapterConformance<User, String, Account, Session, VerificationToken> {

    @Override
    protected InMemoryHarness openHarness() {
        return new InMemoryHarness();
    }
}
