package com.acme;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Profile} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param name the user's {@code name}
 * @param email the user's {@code email}
 * @param emailVerified the user's {@code emailVerified}
 * @param image the user's {@code image}
 * @param picture the user's {@code picture}
 * @param labels the user's {@code labels}
 * @param history the user's {@code history}
 * @param plugin the user's {@code plugin}
 * @param order the user's {@code order}
 * @param address the user's {@code address}
 * @param score the user's {@code score}
 * @param initial the user's {@code initial}
 * @param level the user's {@code level}
 * @param grade the user's {@code grade}
 * @param ratio the user's {@code ratio}
 * @param visits the user's {@code visits}
 * @param admin the user's {@code admin}
 * @param default_ the user's {@code default}
 * @param binding the user's {@code binding}
 * @param notify_ the user's {@code notify}
 * @param userURL the user's {@code userURL}
 * @param user_url the user's {@code user_url}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public record ProfileView(@Nullable String id, @Nullable String name, @Nullable String email,
        @Nullable Instant emailVerified, @Nullable String image, byte @Nullable [] picture,
        @Nullable Map<String, List<Integer>> labels, List<String> @Nullable [] history,
        @Nullable Class<? extends Number> plugin, @Nullable Comparator<? super String> order,
        Profile. @Nullable Address address, double score, char initial, short level, byte grade,
        float ratio, long visits, boolean admin, boolean default_, @Nullable String binding,
        boolean notify_, @Nullable String userURL, @Nullable String user_url) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static ProfileView of(Profile user) {
        return new ProfileView(user.getId(), user.getName(), user.getEmail(),
                user.getEmailVerified(), user.getImage(), user.getPicture(), user.getLabels(),
                user.getHistory(), user.getPlugin(), user.getOrder(), user.getAddress(),
                user.getScore(), user.getInitial(), user.getLevel(), user.getGrade(),
                user.getRatio(), user.getVisits(), user.isAdmin(), user.isDefault(), user.binding(),
                user.isNotify(), user.getUserURL(), user.getUser_url());
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code ProfileView}
     */
    @Override
    public String toString() {
        return "ProfileView";
    }
}
