package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name that generated code introduces. */
final class GeneratedNames {

    /** The constant of a binding class that holds what the engine needs to know of the entity. */
    static final String BINDING = "BINDING";

    /** The adapter's method that lists the entity classes. */
    static final String ENTITIES = "entities";

    /** The adapter's field that holds what registers people. */
    static final String REGISTRATIONS = "registrations";

    /** The view's factory method. */
    static final String OF = "of";

    private final AuthModel model;
    private final Map<Role, String> stems = new EnumMap<>(Role.class);
    private final Map<Role, NameAllocator> constants = new EnumMap<>(Role.class);

    GeneratedNames(AuthModel model) {
        this.model = model;
        Set<String> taken = new HashSet<>();
        for (EntityModel entity : model.entities()) {
            stems.put(entity.role(), stem(entity, taken));
            constants.put(entity.role(), constants(entity));
        }
    }

    ClassName adapter() {
        return ClassName.get(model.packageName(), model.adapterName());
    }

    /** The class by which a container finds the adapter; empty if there is no such class. */
    // Example: AppUserAuthAdapterConfiguration, AppUserAuthAdapterProducer
    Optional<ClassName> component() {
        return switch (model.component()) {
            case SPRING -> Optional.of(ClassName.get(model.packageName(), model.adapterName() + "Configuration"));
            case CDI -> Optional.of(ClassName.get(model.packageName(), model.adapterName() + "Producer"));
            case NONE, JAKARTA_INJECT -> Optional.empty();
        };
    }

    // Example: AppUserAuthBinding, Outer_InnerAuthBinding
    ClassName binding(Role role) {
        return derived(role, "AuthBinding");
    }

    // Example: AppUserPatch
    ClassName patch(Role role) {
        return derived(role, "Patch");
    }

    // Example: AppUserView
    ClassName view(Role role) {
        return derived(role, "View");
    }

    /** The constant of the binding class that describes a property, such as {@code EMAIL_VERIFIED}. */
    String constant(Role role, PropertyModel property) {
        return names(role).get(property);
    }

    /** The adapter's field that holds the store of a role, such as {@code users}. */
    static String store(Role role) {
        return switch (role) {
            case USER -> "users";
            case ACCOUNT -> "accounts";
            case SESSION -> "sessions";
            case VERIFICATION_TOKEN -> "verificationTokens";
            case AUTHENTICATOR -> "authenticators";
        };
    }

    /** The patch's methods, such as {@code setEmailVerified}; properties that differ in case alone get distinct ones. */
    static NameAllocator setters(List<PropertyModel> properties) {
        NameAllocator setters = new NameAllocator();
        for (PropertyModel property : properties) {
            String name = shortName(property, properties);
            setters.newName("set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), property);
        }
        return setters;
    }

    /** The view's components: named as the properties, unless Java forbids it. */
    static NameAllocator components(List<PropertyModel> properties) {
        NameAllocator components = new NameAllocator();
        // JLS 8.10.1: no record component may have the name of a method of Object without parameters.
        List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait")
                .forEach(components::newName);
        properties.forEach(property -> components.newName(shortName(property, properties), property));
        return components;
    }

    // Example: login.email -> email, or loginEmail if there is another email
    private static String shortName(PropertyModel property, List<PropertyModel> all) {
        String simple = property.simpleName();
        boolean isUnique =
                all.stream().filter(p -> p.simpleName().equals(simple)).count() == 1;
        return isUnique || property.whole().isEmpty()
                ? simple
                : Pattern.compile("\\.(.)")
                        .matcher(property.name())
                        .replaceAll(
                                step -> Matcher.quoteReplacement(step.group(1).toUpperCase(Locale.ROOT)));
    }

    private ClassName derived(Role role, String suffix) {
        String stem = stems.get(role);
        if (stem == null) {
            throw new AssertionError("the model has no entity of role " + role);
        }
        return ClassName.get(model.packageName(), stem + suffix);
    }

    private NameAllocator names(Role role) {
        NameAllocator names = constants.get(role);
        if (names == null) {
            throw new AssertionError("the model has no entity of role " + role);
        }
        return names;
    }

    /** Entities of two packages may have one simple name, but what is made for them lies in one package. */
    private static String stem(EntityModel entity, Set<String> taken) {
        String simple = String.join("_", entity.type().simpleNames());
        String stem = taken.contains(simple) ? simple + entity.role().simpleName() : simple;
        while (!taken.add(stem)) {
            stem += "_";
        }
        return stem;
    }

    private static NameAllocator constants(EntityModel entity) {
        NameAllocator names = new NameAllocator();
        names.newName(BINDING);
        Stream.concat(PropertySelection.bound(entity).stream(), PropertySelection.embedding(entity).stream())
                .forEach(property -> names.newName(upperSnake(property.name()), property));
        return names;
    }

    // Example: oauth2UserURL -> OAUTH2_USER_URL, login.email -> LOGIN_EMAIL
    private static String upperSnake(String name) {
        return name.replace('.', '_')
                .replaceAll("([\\p{Ll}\\p{Nd}])(\\p{Lu})", "$1_$2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
