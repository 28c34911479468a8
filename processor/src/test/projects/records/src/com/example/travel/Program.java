package com.example.travel;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public final class Program
        extends SignIn<Traveller, UUID, TravellerAccount, TravellerSession, TravellerVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return TravellerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Traveller, UUID, TravellerAccount, TravellerSession, TravellerVerificationToken> open(
            EntityManagerFactory factory) {
        return new TravellerAuthAdapter(factory);
    }

    @Override
    protected Traveller newUser(String email) {
        Traveller traveller = new Traveller();
        traveller.setEmail(email);
        traveller.setPassport(new Passport("C01X", LocalDate.of(2031, 5, 1), new Country("DE", true)));
        return traveller;
    }

    @Override
    protected UUID id(Traveller traveller) {
        return traveller.getId();
    }

    @Override
    protected String email(Traveller traveller) {
        return traveller.getEmail();
    }

    @Override
    protected List<?> own(Traveller traveller) {
        return List.of(TravellerView.of(traveller).passport());
    }

    @Override
    protected Patch<Traveller> patch() {
        return new TravellerPatch().setPassport(RENEWED);
    }

    @Override
    protected List<?> patched() {
        return List.of(RENEWED);
    }

    private static final Passport RENEWED = new Passport("C02X", LocalDate.of(2041, 5, 1), new Country("DE", true));
}
