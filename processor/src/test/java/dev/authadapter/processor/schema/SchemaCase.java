package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sets of entities under {@code src/test/resources/schema}. */
@SuppressWarnings("ImmutableEnumChecker") // its collections are never changed
enum SchemaCase {
    /** The runtime's own entities, read from class files. */
    DEFAULTS(SchemaCompilation.defaults(), Set.of()),

    /** An application's own classes, with nearly everything JPA has. */
    CUSTOM(
            Map.of(
                    Role.USER, "com.example.Member",
                    Role.ACCOUNT, "com.example.MemberAccount",
                    Role.SESSION, "com.example.MemberSession",
                    Role.VERIFICATION_TOKEN, "com.example.OneTimeCode",
                    Role.AUTHENTICATOR, "com.example.Passkey"),
            Set.of("company", "company_seq", "company_member"),
            "com.example.AdminMember",
            "com.example.Company",
            "com.example.PhoneConverter"),

    /** Schemas, catalogs, joined and secondary tables, sequences, tables of counters: what an embedded database cannot all run. */
    QUALIFIED(
            Map.of(
                    Role.USER, "com.example.Account",
                    Role.ACCOUNT, "com.example.Connection",
                    Role.SESSION, "com.example.Login",
                    Role.VERIFICATION_TOKEN, "com.example.Code"),
            Set.of("ticket", "ticket_counter"),
            "com.example.Person",
            "com.example.Ticket"),

    /** Names that are given, in each of the places for one, and names that are made, in camel case. */
    NAMED(
            Map.of(
                    Role.USER, "com.example.Traveller",
                    Role.ACCOUNT, "com.example.Link",
                    Role.SESSION, "com.example.Visit",
                    Role.VERIFICATION_TOKEN, "com.example.Voucher"),
            Set.of()),

    /** Values that only user code knows: converters, also those that apply themselves, enums with values, user types. */
    CONVERTED(Map.of(Role.USER, "com.example.Patron"), Set.of(), "com.example.ColourConverter"),

    /** Named enums, which only some databases have. */
    ENUMS(Map.of(Role.USER, "com.example.Member"), Set.of("ticket", "state"), "com.example.Ticket");

    private final Map<Role, String> entities;
    private final Set<String> tablesOfOthers;
    private final List<String> others;

    SchemaCase(Map<Role, String> entities, Set<String> tablesOfOthers, String... others) {
        this.tablesOfOthers = tablesOfOthers;
        this.entities = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (entities.containsKey(role)) {
                this.entities.put(role, entities.get(role));
            }
        }
        this.others = List.of(others);
    }

    String directory() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Path> sources() {
        return SchemaCompilation.sources(directory());
    }

    AuthModel model(String... dialects) {
        List<String> all = dialects.length == 0 ? List.copyOf(Dialects.products()) : Arrays.asList(dialects);
        return SchemaCompilation.model(entities, all);
    }

    AuthModel model(PersistenceUnit unit, String... dialects) {
        AuthModel model = model(dialects);
        return new AuthModel(
                model.packageName(),
                model.adapterName(),
                model.entities(),
                model.dialects(),
                unit,
                model.protection(),
                model.component());
    }

    /** All classes an application would name in its persistence unit. */
    List<String> persistenceUnit() {
        return Stream.concat(entities.values().stream(), others.stream()).toList();
    }

    /** Whether a statement makes a table, sequence or type that belongs to entities without a role. */
    boolean isOfOthers(String statement) {
        String subject = statement.startsWith("create cast")
                ? statement
                : statement.replaceFirst("(\\(| references | add ).*", "");
        return tablesOfOthers.stream().anyMatch(name -> Sql.mentions(subject, name));
    }

    /** The classes as they were compiled. */
    URLClassLoader compiled(SchemaCompilation compilation) {
        try {
            return new URLClassLoader(
                    new URL[] {compilation.classes().toUri().toURL()}, SchemaCase.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
