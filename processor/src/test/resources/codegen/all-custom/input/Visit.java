package com.acme;

import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;

/** An entity of the application's. */
@Entity
public class Visit extends BaseSession<Member> {

    /** Makes an empty one. */
    public Visit() {}

    private String ip;

    /**
     * Returns the ip.
     *
     * @return the ip
     */
    public String getIp() {
        return ip;
    }

    /**
     * Sets the ip.
     *
     * @param ip the ip
     */
    public void setIp(String ip) {
        this.ip = ip;
    }
}
