package dev.authadapter.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TimeType;
import dev.authadapter.processor.model.TypeRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Renders the method of a patch of accounts that takes what a provider has issued. */
final class TokensRenderer {

    private static final String TOKENS = "tokens";

    /** In the order of {@code ProviderTokens}. */
    private static final List<String> NAMES =
            List.of("accessToken", "refreshToken", "idToken", "expiresAt", "tokenType", "scope", "sessionState");

    /** A new access token makes the old one's end meaningless; all else that a provider leaves out is as it was. */
    private static final Set<String> REPLACED = Set.of("accessToken", "expiresAt");

    private final GeneratedNames names;
    private final Bodies bodies;

    TokensRenderer(GeneratedNames names, Bodies bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /**
     * The method, unless accounts hold none of it.
     *
     * @param properties the properties that the patch can change
     * @param setters the names of its methods
     */
    // Example:
    // public AppUserAccountPatch setTokens(ProviderTokens tokens) {
    //     setAccessToken(tokens.accessToken());
    //     if (tokens.refreshToken() != null) {
    //         setRefreshToken(tokens.refreshToken());
    //     }
    //     return this;
    // }
    Optional<MethodSpec> render(List<PropertyModel> properties, NameAllocator setters) {
        CodeBlock.Builder job = CodeBlock.builder();
        for (String name : NAMES) {
            properties.stream()
                    .filter(p -> p.contractName().filter(name::equals).isPresent())
                    .findFirst()
                    .ifPresent(property -> job.add(assignment(name, property, setters.get(property))));
        }
        return job.isEmpty() ? Optional.empty() : Optional.of(method(job.build(), setters.newName("setTokens")));
    }

    private CodeBlock assignment(String name, PropertyModel property, String setter) {
        CodeBlock issued = CodeBlock.of("$N.$N()", TOKENS, name);
        CodeBlock value = name.equals("expiresAt") ? seconds(property, issued) : issued;
        boolean takesNull = !(property.type() instanceof TypeRef.Primitive);
        if (!REPLACED.contains(name) || !takesNull) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L != null)", issued)
                    .addStatement("$N($L)", setter, value)
                    .endControlFlow()
                    .build();
        }
        return value.equals(issued)
                ? CodeBlock.builder().addStatement("$N($L)", setter, value).build()
                : CodeBlock.builder()
                        .addStatement("$N($L == null ? null : $L)", setter, issued, value)
                        .build();
    }

    /** A number of seconds as the property has it. */
    // Example:
    // TimeProperty.ofInstant(AppUserAccountAuthBinding.EXPIRES_AT).fromInstant().apply(Instant.ofEpochSecond(…))
    private CodeBlock seconds(PropertyModel property, CodeBlock seconds) {
        Optional<TimeType> time = TimeType.of(property.type()).filter(type -> type != TimeType.EPOCH_MILLIS);
        if (time.isPresent()) {
            return CodeBlock.of(
                    "$T.$N($T.$N).fromInstant().apply($T.ofEpochSecond($L))",
                    LibraryTypes.TIME_PROPERTY,
                    BindingRenderer.factory(time.get()),
                    names.binding(Role.ACCOUNT),
                    names.constant(Role.ACCOUNT, property),
                    Instant.class,
                    seconds);
        }
        boolean isNarrow =
                Set.of("int", "java.lang.Integer").contains(property.type().qualifiedName());
        return isNarrow ? CodeBlock.of("$T.toIntExact($L)", Math.class, seconds) : seconds;
    }

    private MethodSpec method(CodeBlock job, String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Sets what a provider has issued. Of what it left out, the access token and its end become {@code NULL}; all else
                        stays as it is, such as the refresh token.

                        @param $N what the provider has issued
                        @return this patch
                        """, TOKENS)
                .addModifiers(Modifier.PUBLIC)
                .returns(names.patch(Role.ACCOUNT))
                .addParameter(LibraryTypes.PROVIDER_TOKENS, TOKENS)
                .addCode(bodies.of(job.toBuilder().addStatement("return this").build()))
                .build();
    }
}
