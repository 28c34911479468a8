package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.ClassProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.diagnostic.SettingProblems;
import dev.authadapter.processor.model.AdapterSettings;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.Database;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TokenStorage;
import dev.authadapter.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides which class plays which role, and where the adapter goes. */
final class AdapterPlanner {

    /** Stands for the whole runtime: what every adapter implements. */
    private static final String RUNTIME = "dev.authadapter.AuthAdapter";

    /** Stands for JSpecify. */
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Elements elements;
    private final Types types;
    private final AnnotatedTypes annotated;
    private final Problems problems;

    AdapterPlanner(Elements elements, Types types, AnnotatedTypes annotated, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.annotated = annotated;
        this.problems = problems;
    }

    /**
     * Plans an adapter.
     *
     * @param chosen the classes that have a role, in the order of roles
     * @param options the settings the compiler was given
     * @return the plan; empty if there is no runtime to build on
     */
    Optional<AdapterPlan> plan(Map<Role, TypeElement> chosen, AdapterSettings options) {
        Optional<TypeElement> anchor = chosen.values().stream().findFirst();
        QualifiedNameable place = anchor.<QualifiedNameable>map(found -> found)
                .orElseGet(() -> elements.getPackageElement(
                        annotated.configuredPackages().first()));
        Origin origin = anchor.map(found -> originOf(chosen.keySet().iterator().next(), found))
                .orElseGet(
                        () -> Origin.ofType(place.getQualifiedName().toString()).annotation(AnnotatedTypes.CONFIG));
        Optional<Problem> missing = missingLibrary(origin);
        if (missing.isPresent()) {
            problems.add(missing.get());
            return Optional.empty();
        }
        PackageElement home = elements.getPackageOf(place);
        AdapterSettings settings = annotated(chosen).or(settings(chosen, home)).or(options);
        if (settings.secrets().protection().migratesNothing()) {
            problems.add(SettingProblems.nothingToMigrate(origin));
        }
        String adapter = settings.adapter()
                .orElseGet(() -> anchor.map(AdapterPlanner::flatName).orElse("Default") + "AuthAdapter");
        List<RoleClass> classes = Stream.of(Role.values())
                .filter(role -> role != Role.AUTHENTICATOR
                        || chosen.containsKey(role)
                        || settings.passkeys().orElse(true))
                .map(role -> roleClass(role, chosen, home, origin))
                .toList();
        return Optional.of(new AdapterPlan(
                home.getQualifiedName().toString(),
                adapter,
                classes,
                settings.dialects().orElseGet(Database::productNames),
                settings.unit().persistenceUnit(),
                settings.secrets().protection(),
                component(settings, Optional.ofNullable(chosen.get(Role.USER)), home)));
    }

    /** None, if the application lacks the container: what would be generated for it could not be compiled. */
    private ComponentModel component(AdapterSettings settings, Optional<TypeElement> user, PackageElement home) {
        ComponentModel wanted = settings.component().orElse(ComponentModel.NONE);
        Optional<ContainerLibrary> missing = ContainerLibrary.of(wanted).stream()
                .filter(library -> !ReadableTypes.from(home, elements).has(library.type()))
                .findFirst();
        missing.ifPresent(library -> problems.add(SettingProblems.missingContainer(
                wanted.name(),
                library.type(),
                library.coordinates(),
                user.flatMap(SettingsReader::componentOrigin)
                        .or(() -> SettingsReader.componentOrigin(home))
                        .orElseGet(Origin::none))));
        return missing.isPresent() ? ComponentModel.NONE : wanted;
    }

    /** What is said on the classes themselves, by the annotations of their roles. */
    private static AdapterSettings annotated(Map<Role, TypeElement> chosen) {
        AdapterSettings none = AdapterSettings.none();
        return new AdapterSettings(
                none.adapter(),
                none.dialects(),
                none.passkeys(),
                none.unit(),
                new AdapterSettings.Secrets(
                        tokenStorage(Role.SESSION, chosen),
                        tokenStorage(Role.VERIFICATION_TOKEN, chosen),
                        none.secrets().migrateTokensOnRead(),
                        none.secrets().encryptProviderTokens()),
                none.component());
    }

    private static Optional<TokenStorage> tokenStorage(Role role, Map<Role, TypeElement> chosen) {
        return Optional.ofNullable(chosen.get(role)).flatMap(type -> SettingsReader.tokenStorage(role, type));
    }

    /**
     * Javac passes over annotations in class files that it does not find. ECJ stops a processor that asks for those of the runtime's
     * entities, by an error of its own that does not say what to do.
     */
    private Optional<Problem> missingLibrary(Origin origin) {
        if (elements.getTypeElement(RUNTIME) == null) {
            return Optional.of(ClassProblems.missingRuntime(RUNTIME, "dev.authadapter:authadapter-runtime", origin));
        }
        boolean isEcj = elements.getClass().getName().startsWith("org.eclipse.jdt.");
        return isEcj && isMissingOnEcj(NULLABLE)
                ? Optional.of(ClassProblems.missingRuntime(NULLABLE, "org.jspecify:jspecify", origin))
                : Optional.empty();
    }

    /** Asked for a class that it has missed before, ECJ does not answer, but aborts. */
    private boolean isMissingOnEcj(String type) {
        try {
            return elements.getTypeElement(type) == null;
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** What is said on the user class holds before what is said on the package. */
    private AdapterSettings settings(Map<Role, TypeElement> chosen, PackageElement home) {
        Optional<TypeElement> user = Optional.ofNullable(chosen.get(Role.USER));
        List<String> right = new ArrayList<>(List.of(home.getQualifiedName().toString()));
        user.ifPresent(found -> right.add(found.getQualifiedName().toString()));
        Stream.concat(annotated.configuredTypes().stream(), annotated.configuredPackages().stream())
                .filter(place -> !right.contains(place))
                .forEach(place -> problems.add(SettingProblems.misplacedConfig(
                        place,
                        user.map(AdapterPlanner::nameOf).orElse(""),
                        right.get(0),
                        Origin.ofType(place).annotation(AnnotatedTypes.CONFIG))));
        SettingsReader reader = new SettingsReader(problems);
        return user.map(reader::read).orElse(AdapterSettings.none()).or(reader.read(home));
    }

    private RoleClass roleClass(Role role, Map<Role, TypeElement> chosen, PackageElement home, Origin origin) {
        TypeElement own = chosen.get(role);
        if (own != null) {
            return of(role, Source.ANNOTATED, own, TypeRefs.of(own), originOf(role, own));
        }
        TypeElement user = chosen.get(Role.USER);
        if (user == null) {
            TypeElement standard = elements.getTypeElement(role.defaultEntity());
            return of(role, Source.DEFAULT, standard, TypeRefs.of(standard), origin);
        }
        TypeElement base = elements.getTypeElement(role.baseClass());
        TypeMirror[] arguments = role.isOwned() ? new TypeMirror[] {types.erasure(user.asType())} : new TypeMirror[0];
        TypeRef.Declared name = new TypeRef.Declared(
                home.getQualifiedName().toString(), List.of(flatName(user) + role.simpleName()), List.of());
        return new RoleClass(
                role,
                Source.GENERATED,
                base,
                types.getDeclaredType(base, arguments),
                name,
                origin,
                user.getQualifiedName().toString());
    }

    private static RoleClass of(Role role, Source source, TypeElement type, TypeRef.Declared name, Origin origin) {
        String heir = source == Source.ANNOTATED ? name.qualifiedName() : origin.type();
        return new RoleClass(role, source, type, (DeclaredType) type.asType(), name, origin, heir);
    }

    static Origin originOf(Role role, TypeElement type) {
        return Origins.of(type).annotation(role.annotation());
    }

    static String nameOf(TypeElement type) {
        return String.join(".", TypeRefs.of(type).simpleNames());
    }

    /** The name of a class as part of the name of another: {@code Outer_Nested}. */
    private static String flatName(TypeElement type) {
        return String.join("_", TypeRefs.of(type).simpleNames());
    }
}
