package dev.authadapter.processor.source;

import dev.authadapter.processor.model.ComponentModel;
import java.util.List;

/**
 * A library that what is generated for a container refers to.
 *
 * @param type the qualified name of one of its types
 * @param coordinates its group and artifact, as {@code group:artifact}
 */
record ContainerLibrary(String type, String coordinates) {

    private static final ContainerLibrary INJECT =
            new ContainerLibrary("jakarta.inject.Singleton", "jakarta.inject:jakarta.inject-api");

    /** What an application must have. */
    static List<ContainerLibrary> of(ComponentModel component) {
        return switch (component) {
            case NONE -> List.of();
            case SPRING ->
                List.of(
                        new ContainerLibrary(
                                "org.springframework.context.annotation.Bean", "org.springframework:spring-context"),
                        new ContainerLibrary(
                                "org.springframework.orm.jpa.SharedEntityManagerCreator",
                                "org.springframework:spring-orm"));
            case CDI ->
                List.of(
                        new ContainerLibrary(
                                "jakarta.enterprise.inject.Produces", "jakarta.enterprise:jakarta.enterprise.cdi-api"),
                        INJECT);
            case JAKARTA_INJECT -> List.of(INJECT);
        };
    }
}
