package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity of the application's. */
@Entity
public class CustomerAccount {

    /** Makes an empty one. */
    public CustomerAccount() {}

    @Id
    private UUID id;

    /**
     * Returns the id.
     *
     * @return the id
     */
    public UUID getId() {
        return id;
    }

    /**
     * Sets the id.
     *
     * @param id the id
     */
    public void setId(UUID id) {
        this.id = id;
    }

    private UUID userId;

    /**
     * Returns the userId.
     *
     * @return the userId
     */
    public UUID getUserId() {
        return userId;
    }

    /**
     * Sets the userId.
     *
     * @param userId the userId
     */
    public void setUserId(UUID userId) {
        this.userId = userId;
    }

    private String type;

    /**
     * Returns the type.
     *
     * @return the type
     */
    public String getType() {
        return type;
    }

    /**
     * Sets the type.
     *
     * @param type the type
     */
    public void setType(String type) {
        this.type = type;
    }

    private String provider;

    /**
     * Returns the provider.
     *
     * @return the provider
     */
    public String getProvider() {
        return provider;
    }

    /**
     * Sets the provider.
     *
     * @param provider the provider
     */
    public void setProvider(String provider) {
        this.provider = provider;
    }

    private String providerAccountId;

    /**
     * Returns the providerAccountId.
     *
     * @return the providerAccountId
     */
    public String getProviderAccountId() {
        return providerAccountId;
    }

    /**
     * Sets the providerAccountId.
     *
     * @param providerAccountId the providerAccountId
     */
    public void setProviderAccountId(String providerAccountId) {
        this.providerAccountId = providerAccountId;
    }
}
