package de.firma.portal;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;

public final class Program
        extends SignIn<Mitarbeiter, Long, MitarbeiterAccount, MitarbeiterSession, MitarbeiterVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return MitarbeiterAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Mitarbeiter, Long, MitarbeiterAccount, MitarbeiterSession, MitarbeiterVerificationToken>
            open(EntityManagerFactory factory) {
        return new MitarbeiterAuthAdapter(factory);
    }

    @Override
    protected Mitarbeiter newUser(String email) {
        Mitarbeiter mitarbeiter = new Mitarbeiter();
        mitarbeiter.setAdresse(email);
        mitarbeiter.setTitle("Frau Dr.");
        mitarbeiter.setAdmin(true);
        return mitarbeiter;
    }

    @Override
    protected Long id(Mitarbeiter mitarbeiter) {
        return mitarbeiter.getId();
    }

    @Override
    protected String email(Mitarbeiter mitarbeiter) {
        return mitarbeiter.getAdresse();
    }

    @Override
    protected List<?> own(Mitarbeiter mitarbeiter) {
        MitarbeiterView view = MitarbeiterView.of(mitarbeiter);
        return Arrays.asList(view.title(), view.admin(), view.aktiv());
    }

    @Override
    protected Patch<Mitarbeiter> patch() {
        return new MitarbeiterPatch().setTitle("Frau Prof. Dr.").setAktiv(null);
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList("Frau Prof. Dr.", true, null);
    }
}
