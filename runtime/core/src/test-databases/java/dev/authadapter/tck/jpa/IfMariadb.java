package dev.authadapter.tck.jpa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Skips a test, and says so, where {@link TestDatabase#MARIADB} is not available. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf(
        value = "dev.authadapter.tck.jpa.MariadbServer#isOnClassPath",
        disabledReason = "MariaDB's server and driver are not on the class path")
public @interface IfMariadb {}
