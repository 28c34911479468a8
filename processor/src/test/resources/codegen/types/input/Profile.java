package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An entity of the application's. */
@Entity
public class Profile extends Ranking {

    /** Makes an empty one. */
    public Profile() {}

    private byte[] picture;

    /**
     * Returns the picture.
     *
     * @return the picture
     */
    public byte[] getPicture() {
        return picture;
    }

    /**
     * Sets the picture.
     *
     * @param picture the picture
     */
    public void setPicture(byte[] picture) {
        this.picture = picture;
    }

    private Map<String, List<Integer>> labels;

    /**
     * Returns the labels.
     *
     * @return the labels
     */
    public Map<String, List<Integer>> getLabels() {
        return labels;
    }

    /**
     * Sets the labels.
     *
     * @param labels the labels
     */
    public void setLabels(Map<String, List<Integer>> labels) {
        this.labels = labels;
    }

    private List<String>[] history;

    /**
     * Returns the history.
     *
     * @return the history
     */
    public List<String>[] getHistory() {
        return history;
    }

    /**
     * Sets the history.
     *
     * @param history the history
     */
    public void setHistory(List<String>[] history) {
        this.history = history;
    }

    private Class<? extends Number> plugin;

    /**
     * Returns the plugin.
     *
     * @return the plugin
     */
    public Class<? extends Number> getPlugin() {
        return plugin;
    }

    /**
     * Sets the plugin.
     *
     * @param plugin the plugin
     */
    public void setPlugin(Class<? extends Number> plugin) {
        this.plugin = plugin;
    }

    private Comparator<? super String> order;

    /**
     * Returns the order.
     *
     * @return the order
     */
    public Comparator<? super String> getOrder() {
        return order;
    }

    /**
     * Sets the order.
     *
     * @param order the order
     */
    public void setOrder(Comparator<? super String> order) {
        this.order = order;
    }

    @Embedded
    private Address address;

    /**
     * Returns the address.
     *
     * @return the address
     */
    public Address getAddress() {
        return address;
    }

    /**
     * Sets the address.
     *
     * @param address the address
     */
    public void setAddress(Address address) {
        this.address = address;
    }

    private boolean admin;

    /**
     * Returns the admin.
     *
     * @return the admin
     */
    public boolean isAdmin() {
        return admin;
    }

    /**
     * Sets the admin.
     *
     * @param admin the admin
     */
    public void setAdmin(boolean admin) {
        this.admin = admin;
    }

    private boolean notify;

    /**
     * Returns the notify.
     *
     * @return the notify
     */
    public boolean isNotify() {
        return notify;
    }

    /**
     * Sets the notify.
     *
     * @param notify the notify
     */
    public void setNotify(boolean notify) {
        this.notify = notify;
    }

    private String userURL;

    /**
     * Returns the userURL.
     *
     * @return the userURL
     */
    public String getUserURL() {
        return userURL;
    }

    /**
     * Sets the userURL.
     *
     * @param userURL the userURL
     */
    public void setUserURL(String userURL) {
        this.userURL = userURL;
    }

    private String user_url;

    /**
     * Returns the user_url.
     *
     * @return the user_url
     */
    public String getUser_url() {
        return user_url;
    }

    /**
     * Sets the user_url.
     *
     * @param user_url the user_url
     */
    public void setUser_url(String user_url) {
        this.user_url = user_url;
    }

    private boolean isDefault;
    private String binding;

    /**
     * Returns whether it is the default.
     *
     * @return true if it is
     */
    public boolean isDefault() {
        return isDefault;
    }

    /**
     * Sets whether it is the default.
     *
     * @param value true if it is
     * @return this
     */
    public Profile setDefault(boolean value) {
        this.isDefault = value;
        return this;
    }

    /**
     * Returns the binding.
     *
     * @return the binding
     */
    public String binding() {
        return binding;
    }

    /**
     * Sets the binding.
     *
     * @param value the binding
     * @return this
     */
    public Profile binding(String value) {
        this.binding = value;
        return this;
    }

    /**
     * Sets the score from text; not what the property is written with.
     *
     * @param score the score
     */
    public void setScore(String score) {
        setScore(Double.parseDouble(score));
    }

    /** Where somebody lives. */
    @Embeddable
    public static class Address {

        /** Makes an empty one. */
        public Address() {}
    }
}
