package dev.authadapter.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application; open <a href="http://localhost:8080">http://localhost:8080</a>. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SpringBootExample {

    /** For Spring. */
    public SpringBootExample() {}

    public static void main(String[] arguments) {
        SpringApplication.run(SpringBootExample.class, arguments);
    }
}
