package com.example.courses;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Year;
import java.util.List;
import java.util.UUID;

public final class Program extends SignIn<Student, UUID, StudentAccount, StudentSession, StudentVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return StudentAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Student, UUID, StudentAccount, StudentSession, StudentVerificationToken> open(
            EntityManagerFactory factory) {
        return new StudentAuthAdapter(factory);
    }

    @Override
    protected Student newUser(String email) {
        return Student.builder().email(email).enrolled(Year.of(2029)).build();
    }

    @Override
    protected UUID id(Student student) {
        return student.getId();
    }

    @Override
    protected String email(Student student) {
        return student.getEmail();
    }

    @Override
    protected List<?> own(Student student) {
        return List.of(student.getEnrolled());
    }

    @Override
    protected Patch<Student> patch() {
        return new StudentPatch().setEnrolled(Year.of(2030));
    }

    @Override
    protected List<?> patched() {
        return List.of(Year.of(2030));
    }
}
