package dev.jobs;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;

public final class Program
        extends SignIn<Applicant, Long, ApplicantAccount, JobSession, ApplicantVerificationToken> {

    private static final Address OFFICE = new Address("Main Street 1", new Address.Location("Turku", 3));

    @Override
    protected List<Class<?>> entities() {
        return ApplicantAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Applicant, Long, ApplicantAccount, JobSession, ApplicantVerificationToken> open(
            EntityManagerFactory factory) {
        return new ApplicantAuthAdapter(factory);
    }

    @Override
    protected Applicant newUser(String email) {
        Contact contact = new Contact();
        contact.setMail(new Mail(email));
        contact.setPhone("112");
        Applicant applicant = new Applicant();
        applicant.setContact(contact);
        applicant.setHome(new Address("Side Street 2", new Address.Location("Turku", null)));
        return applicant;
    }

    @Override
    protected Long id(Applicant applicant) {
        return applicant.getId();
    }

    @Override
    protected String email(Applicant applicant) {
        return ApplicantView.of(applicant).address();
    }

    @Override
    protected List<?> own(Applicant applicant) {
        ApplicantView view = ApplicantView.of(applicant);
        return Arrays.asList(
                view.confirmed(),
                view.letters(),
                applicant.getContact().getPhone(),
                view.home(),
                view.work());
    }

    @Override
    protected Patch<Applicant> patch() {
        return new ApplicantPatch().setConfirmed(true).setLetters(4).setWork(OFFICE).setHome(null);
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList(true, 4, "112", null, OFFICE);
    }
}
