package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the property of the contract that a differently named field or getter stands for:
 * {@code @AuthProperty("email") String mail;}. It may be in an {@code @Embeddable}: the attributes of the embedded object then
 * count as properties of the entity, in patches and views too. Those of an {@code @EmbeddedId} do so by their names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface AuthProperty {

    /**
     * The contract's name of the property, such as {@code "email"} or {@code "providerAccountId"}.
     *
     * @return the name; never empty
     */
    String value();
}
