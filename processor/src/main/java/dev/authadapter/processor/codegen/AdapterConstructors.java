package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders how an adapter is made. */
final class AdapterConstructors {

    private static final String FACTORY = "entityManagerFactory";
    private static final String ENGINE = AdapterRenderer.ENGINE;
    private static final String TRANSACTIONS = "transactions";
    private static final String KEYS = "keys";
    private static final String ENTITY_MANAGER = "entityManager";

    private final AuthModel model;
    private final GeneratedNames names;
    private final AdapterTypes types;
    private final Bodies bodies;
    private final boolean takesKeys;

    AdapterConstructors(AuthModel model, GeneratedNames names, AdapterTypes types, Bodies bodies) {
        this.model = model;
        this.names = names;
        this.types = types;
        this.bodies = bodies;
        takesKeys = model.takesKeys();
    }

    List<MethodSpec> all() {
        List<MethodSpec> all = new ArrayList<>(List.of(ofFactory(), ofFactoryAndTransactions()));
        if (bodies.isWorking()) {
            all.add(ofEngine());
        }
        all.add(joining());
        return all;
    }

    // Example:
    // public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory) {
    //     this(new AuthEngine<>(entityManagerFactory, AppUserAuthBinding.BINDING));
    // }
    // Example:
    // public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory, AuthKeys keys) {
    //     this(new AuthEngine<>(entityManagerFactory, AuthTransactions.none(), keys, AppUserAuthBinding.BINDING));
    // }
    private MethodSpec ofFactory() {
        CodeBlock noTransactions =
                takesKeys ? CodeBlock.of(", $T.none()", LibraryTypes.AUTH_TRANSACTIONS) : CodeBlock.of("");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Makes an adapter that works through a factory; the factory is neither changed nor closed.

                        @param $N Hibernate's, with every class of {@link #$N()} mapped
                        """, FACTORY, GeneratedNames.ENTITIES)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(LibraryTypes.ENTITY_MANAGER_FACTORY, FACTORY);
        return completed(constructor, noTransactions);
    }

    // Example:
    // public AppUserAuthAdapter(EntityManagerFactory entityManagerFactory, AuthTransactions transactions) {
    //     this(new AuthEngine<>(entityManagerFactory, transactions, AppUserAuthBinding.BINDING));
    // }
    private MethodSpec ofFactoryAndTransactions() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Makes an adapter that takes part in the transactions of its callers.

                        @param $N Hibernate's, with every class of {@link #$N()} mapped
                        @param $N where the transaction of a caller is found
                        """, FACTORY, GeneratedNames.ENTITIES, TRANSACTIONS)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(LibraryTypes.ENTITY_MANAGER_FACTORY, FACTORY)
                .addParameter(LibraryTypes.AUTH_TRANSACTIONS, TRANSACTIONS);
        if (model.component() == ComponentModel.JAKARTA_INJECT) {
            constructor.addAnnotation(LibraryTypes.INJECT);
        }
        return completed(constructor, CodeBlock.of(", $N", TRANSACTIONS));
    }

    /** An adapter that cannot work without keys has no constructor without. */
    private MethodSpec completed(MethodSpec.Builder constructor, CodeBlock transactions) {
        if (takesKeys) {
            constructor
                    .addParameter(LibraryTypes.AUTH_KEYS, KEYS)
                    .addJavadoc("@param $N what secrets are kept by\n", KEYS);
        }
        return constructor
                .addJavadoc(refusals())
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement(
                                "this(new $T<>($N$L$L, $L))",
                                LibraryTypes.AUTH_ENGINE,
                                FACTORY,
                                transactions,
                                takesKeys ? CodeBlock.of(", $N", KEYS) : CodeBlock.of(""),
                                binding(Role.USER))
                        .build()))
                .build();
    }

    // The exception is not imported: to ECJ without Javadoc, an import that only a comment uses is an unused one.
    private CodeBlock refusals() {
        CodeBlock.Builder refusals = CodeBlock.builder();
        if (takesKeys) {
            refusals.add("@throws IllegalArgumentException if $N lacks a key that is needed\n", KEYS);
        }
        return refusals.add(
                        "@throws $L\n    if a class is not mapped, or in a way the adapter cannot work with\n",
                        LibraryTypes.UNSUPPORTED_ENTITY.canonicalName())
                .build();
    }

    // Example:
    // private AppUserAuthAdapter(AuthEngine<AppUser, String> engine) {
    //     this.engine = engine;
    //     accounts = engine.accounts(AppUserAccountAuthBinding.BINDING);
    //     …
    //     users = engine.users();
    //     registrations = engine.registrations(users, accounts, sessions);
    // }
    private MethodSpec ofEngine() {
        CodeBlock.Builder job = CodeBlock.builder().addStatement("this.$1N = $1N", ENGINE);
        for (EntityModel entity : model.entities()) {
            String store = GeneratedNames.store(entity.role());
            if (entity.role() != Role.USER) {
                job.addStatement("$N = $N.$N($L)", store, ENGINE, store, binding(entity.role()));
            }
        }
        job.addStatement("$1N = $2N.$1N()", GeneratedNames.store(Role.USER), ENGINE)
                .addStatement(
                        "$1N = $2N.$1N($3N, $4N, $5N)",
                        GeneratedNames.REGISTRATIONS,
                        ENGINE,
                        GeneratedNames.store(Role.USER),
                        GeneratedNames.store(Role.ACCOUNT),
                        GeneratedNames.store(Role.SESSION));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(types.engine(), ENGINE)
                .addCode(job.build())
                .build();
    }

    // Example:
    // public AppUserAuthAdapter joining(EntityManager entityManager) {
    //     return new AppUserAuthAdapter(engine.within(AuthTransactions.of(entityManager)));
    // }
    private MethodSpec joining() {
        ClassName adapter = names.adapter();
        return MethodSpec.methodBuilder("joining")
                .addJavadoc("""
                        Makes an adapter whose operations take part in the transaction of an entity manager: they see what it has written,
                        and are undone with it. While it has none, they take effect at once.

                        @param $N of the same factory as this adapter
                        @return a new adapter, to be used by the thread that uses the entity manager
                        """, ENTITY_MANAGER)
                .addModifiers(Modifier.PUBLIC)
                .returns(adapter)
                .addParameter(LibraryTypes.ENTITY_MANAGER, ENTITY_MANAGER)
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement(
                                "return new $T($N.within($T.of($N)))",
                                adapter,
                                ENGINE,
                                LibraryTypes.AUTH_TRANSACTIONS,
                                ENTITY_MANAGER)
                        .build()))
                .build();
    }

    // Example: AppUserAuthBinding.BINDING
    private CodeBlock binding(Role role) {
        return CodeBlock.of("$T.$N", names.binding(role), GeneratedNames.BINDING);
    }
}
