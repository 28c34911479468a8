package dev.jobs;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthUser
@Entity
@Table(
        name = "applicant",
        uniqueConstraints = @UniqueConstraint(name = "applicant_mail", columnNames = "contact_mail"))
public class Applicant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Embedded
    @AttributeOverride(name = "mail.address", column = @Column(name = "contact_mail"))
    private Contact contact;

    @Embedded
    private Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "location.city", column = @Column(name = "work_city"))
    @AttributeOverride(name = "location.floor", column = @Column(name = "work_floor"))
    private Address work;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Contact getContact() {
        return contact;
    }

    public void setContact(Contact contact) {
        this.contact = contact;
    }

    public Address getHome() {
        return home;
    }

    public void setHome(Address home) {
        this.home = home;
    }

    public Address getWork() {
        return work;
    }

    public void setWork(Address work) {
        this.work = work;
    }
}
