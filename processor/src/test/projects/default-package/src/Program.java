import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program extends SignIn<Guest, String, GuestAccount, GuestSession, GuestVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return GuestAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Guest, String, GuestAccount, GuestSession, GuestVerificationToken> open(
            EntityManagerFactory factory) {
        return new GuestAuthAdapter(factory);
    }

    @Override
    protected Guest newUser(String email) {
        Guest guest = new Guest();
        guest.setEmail(email);
        guest.setName("Ada");
        return guest;
    }

    @Override
    protected String id(Guest guest) {
        return guest.getId();
    }

    @Override
    protected String email(Guest guest) {
        return guest.getEmail();
    }

    @Override
    protected List<?> own(Guest guest) {
        return List.of(guest.getName(), guest.getVisits());
    }

    @Override
    protected Patch<Guest> patch() {
        return new GuestPatch().setVisits(2);
    }

    @Override
    protected List<?> patched() {
        return List.of("Ada", 2);
    }
}
