package com.acme;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Profile}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ProfileAuthBinding {
    static final Property<Profile, String> ID = Property.of(
            "id", String.class, Profile::getId, Profile::setId);

    static final Property<Profile, String> NAME = Property.of(
            "name", String.class, Profile::getName, Profile::setName);

    static final Property<Profile, String> EMAIL = Property.of(
            "email", String.class, Profile::getEmail, Profile::setEmail);

    static final Property<Profile, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, Profile::getEmailVerified, Profile::setEmailVerified);

    static final Property<Profile, String> IMAGE = Property.of(
            "image", String.class, Profile::getImage, Profile::setImage);

    static final Property<Profile, byte[]> PICTURE = Property.of(
            "picture", byte[].class, Profile::getPicture, Profile::setPicture);

    static final Property<Profile, Map<String, List<Integer>>> LABELS = Property.of(
            "labels", Map.class, Profile::getLabels, Profile::setLabels);

    static final Property<Profile, List<String>[]> HISTORY = Property.of(
            "history", List[].class, Profile::getHistory, Profile::setHistory);

    static final Property<Profile, Class<? extends Number>> PLUGIN = Property.of(
            "plugin", Class.class, Profile::getPlugin, Profile::setPlugin);

    static final Property<Profile, Comparator<? super String>> ORDER = Property.of(
            "order", Comparator.class, Profile::getOrder, Profile::setOrder);

    static final Property<Profile, Profile.Address> ADDRESS = Property.of(
            "address", Profile.Address.class, Profile::getAddress, Profile::setAddress);

    static final Property<Profile, Double> SCORE = Property.of(
            "score", double.class, Profile::getScore, Profile::setScore);

    static final Property<Profile, Character> INITIAL = Property.of(
            "initial", char.class, Profile::getInitial, Profile::setInitial);

    static final Property<Profile, Short> LEVEL = Property.of(
            "level", short.class, Profile::getLevel, Profile::setLevel);

    static final Property<Profile, Byte> GRADE = Property.of(
            "grade", byte.class, Profile::getGrade, Profile::setGrade);

    static final Property<Profile, Float> RATIO = Property.of(
            "ratio", float.class, Profile::getRatio, Profile::setRatio);

    static final Property<Profile, Long> VISITS = Property.of(
            "visits", long.class, Profile::getVisits, Profile::setVisits);

    static final Property<Profile, Boolean> ADMIN = Property.of(
            "admin", boolean.class, Profile::isAdmin, Profile::setAdmin);

    static final Property<Profile, Boolean> DEFAULT = Property.of(
            "default", boolean.class, Profile::isDefault, Profile::setDefault);

    static final Property<Profile, String> BINDING_ = Property.of(
            "binding", String.class, Profile::binding, Profile::binding);

    static final Property<Profile, Boolean> NOTIFY = Property.of(
            "notify", boolean.class, Profile::isNotify, Profile::setNotify);

    static final Property<Profile, String> USER_URL = Property.of(
            "userURL", String.class, Profile::getUserURL, Profile::setUserURL);

    static final Property<Profile, String> USER_URL_ = Property.of(
            "user_url", String.class, Profile::getUser_url, Profile::setUser_url);

    static final UserBinding<Profile, String> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Profile.class,
                    Profile::new,
                    List.of(ID, NAME, EMAIL, EMAIL_VERIFIED, IMAGE, PICTURE, LABELS, HISTORY,
                            PLUGIN, ORDER, ADDRESS, SCORE, INITIAL, LEVEL, GRADE, RATIO, VISITS,
                            ADMIN, DEFAULT, BINDING_, NOTIFY, USER_URL, USER_URL_)),
            ID,
            EMAIL);

    private ProfileAuthBinding() {
    }
}
