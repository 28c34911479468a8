package com.bank.online;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who uses the branch's coffee machine. */
@Entity
@Table(name = "bank_user")
public class User {

    @Id
    @GeneratedValue
    private Long id;

    private String badge;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getBadge() {
        return badge;
    }

    public void setBadge(String badge) {
        this.badge = badge;
    }
}
