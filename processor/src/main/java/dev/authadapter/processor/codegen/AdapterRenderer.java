package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Renders the adapter: a store per role, and every operation handed on to one of them. */
final class AdapterRenderer {

    /** The field that the adapter's constructors make its stores with. */
    static final String ENGINE = "engine";

    private final AuthModel model;
    private final GeneratedNames names;
    private final AdapterTypes types;
    private final Bodies bodies;
    private final Nullness nullness;

    AdapterRenderer(AuthModel model, GeneratedNames names, Bodies bodies, Nullness nullness) {
        this.nullness = nullness;
        this.model = model;
        this.names = names;
        this.types = new AdapterTypes(model);
        this.bodies = bodies;
    }

    // Example: public final class AppUserAuthAdapter implements AuthAdapter<…>, AuthenticatorStore<…> { … }
    TypeSpec.Builder render() {
        TypeSpec.Builder adapter = TypeSpec.classBuilder(names.adapter())
                .addJavadoc(javadoc())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(types.adapter());
        if (types.isPublic()) {
            adapter.addModifiers(Modifier.PUBLIC);
        }
        if (model.component() == ComponentModel.JAKARTA_INJECT) {
            adapter.addAnnotation(LibraryTypes.SINGLETON);
        }
        if (types.hasAuthenticator()) {
            adapter.addSuperinterface(types.store(Role.AUTHENTICATOR));
        }
        if (bodies.isWorking()) {
            adapter.addField(field(types.engine(), ENGINE));
            model.entities()
                    .forEach(entity ->
                            adapter.addField(field(types.store(entity.role()), GeneratedNames.store(entity.role()))));
            adapter.addField(field(types.registrations(), GeneratedNames.REGISTRATIONS));
        }
        new AdapterConstructors(model, names, types, bodies).all().forEach(adapter::addMethod);
        adapter.addMethod(entities())
                .addMethod(inTransaction())
                .addMethod(afterCommit())
                .addMethod(plan());
        new AdapterOperations(types, nullness).all().forEach(operation -> adapter.addMethod(delegation(operation)));
        return adapter;
    }

    // Example: Keeps users ({@link AppUser}), linked accounts ({@link AppUserAccount}) and … in a database.
    private CodeBlock javadoc() {
        CodeBlock.Builder doc = CodeBlock.builder().add("Keeps these entities in a database:\n<ul>\n");
        for (EntityModel entity : model.entities()) {
            doc.add("  <li>$L: {@link $T}\n", plural(entity.role()), types.entity(entity.role()));
        }
        return doc.add(
                        "</ul>\n\n<p>Safe for use by several threads. What it returns is detached: it belongs to the caller.\n")
                .build();
    }

    // Example: private final SessionStore<AppUser, String, AppUserSession> sessions;
    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    // Example:
    // public static List<Class<?>> entities() {
    //     return List.of(AppUser.class, AppUserAccount.class, …);
    // }
    private MethodSpec entities() {
        TypeName anyClass =
                ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
        CodeBlock classes = model.entities().stream()
                .map(entity -> CodeBlock.of("$T.class", types.entity(entity.role())))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder(GeneratedNames.ENTITIES)
                .addJavadoc("""
                        Lists the entity classes of the adapter, to be registered with the persistence unit.

                        @return the classes, the user first
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), anyClass))
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement("return $T.of(\n$L)", List.class, classes)
                        .build()))
                .build();
    }

    // Example:
    // @Override
    // public <R extends @Nullable Object> R inTransaction(Supplier<R> work) {
    //     return engine.inTransaction(work);
    // }
    private MethodSpec inTransaction() {
        TypeVariableName result = TypeVariableName.get("R", nullness.nullable(ClassName.OBJECT));
        return MethodSpec.methodBuilder("inTransaction")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Supplier.class), result), "work")
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement("return $N.inTransaction(work)", ENGINE)
                        .build()))
                .build();
    }

    // Example:
    // @Override
    // public void afterCommit(Runnable action) {
    //     engine.afterCommit(action);
    // }
    private MethodSpec afterCommit() {
        return MethodSpec.methodBuilder("afterCommit")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Runnable.class, "action")
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement("$N.afterCommit(action)", ENGINE)
                        .build()))
                .build();
    }

    // Example:
    // @Override
    // public AuthPlan plan() {
    //     return engine.plan();
    // }
    private MethodSpec plan() {
        return MethodSpec.methodBuilder("plan")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(LibraryTypes.AUTH_PLAN)
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement("return $N.plan()", ENGINE)
                        .build()))
                .build();
    }

    // Example:
    // @Override
    // public Optional<AppUser> getUser(String id) {
    //     return users.getUser(id);
    // }
    private MethodSpec delegation(AdapterOperations.Operation operation) {
        String arguments =
                operation.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        CodeBlock job = CodeBlock.builder()
                .addStatement("return $N.$N($L)", operation.store(), operation.name(), arguments)
                .build();
        return MethodSpec.methodBuilder(operation.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(operation.result())
                .addParameters(operation.parameters())
                .addCode(bodies.of(job))
                .build();
    }

    private static String plural(Role role) {
        return switch (role) {
            case USER -> "users";
            case ACCOUNT -> "linked accounts";
            case SESSION -> "sessions";
            case VERIFICATION_TOKEN -> "one-time tokens";
            case AUTHENTICATOR -> "passkeys";
        };
    }
}
