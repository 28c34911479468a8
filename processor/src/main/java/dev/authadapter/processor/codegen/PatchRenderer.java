package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders the partial update of an entity. */
final class PatchRenderer {

    private static final String VALUE = "value";

    private final GeneratedNames names;
    private final Bodies bodies;
    private final Nullness nullness;
    private final TokensRenderer tokens;

    PatchRenderer(GeneratedNames names, Bodies bodies, Nullness nullness) {
        this.nullness = nullness;
        this.names = names;
        this.bodies = bodies;
        this.tokens = new TokensRenderer(names, bodies);
    }

    // Example: public final class AppUserPatch extends Patch<AppUser> { … }
    TypeSpec.Builder render(EntityModel entity) {
        ClassName type = TypeNames.className(entity.type());
        TypeSpec.Builder patch = TypeSpec.classBuilder(names.patch(entity.role()))
                .addJavadoc("""
                        Changes to some properties of {@link $T}. What is not set is not written.

                        <p>Not safe for use by several threads.
                        """, type)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(LibraryTypes.PATCH, type));
        if (entity.isPublic()) {
            patch.addModifiers(Modifier.PUBLIC);
        }
        patch.addMethod(constructor());
        List<PropertyModel> properties = PropertySelection.patched(entity);
        NameAllocator setters = GeneratedNames.setters(properties);
        for (PropertyModel property : properties) {
            patch.addMethod(setter(entity.role(), property, setters.get(property)));
        }
        if (entity.role() == Role.ACCOUNT) {
            tokens.render(properties, setters).ifPresent(patch::addMethod);
        }
        return patch;
    }

    // Example: public AppUserPatch() {}
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes a patch without changes.\n")
                .addModifiers(Modifier.PUBLIC)
                .addCode(bodies.of(CodeBlock.of("")))
                .build();
    }

    // Example:
    // public AppUserPatch setEmail(String value) {
    //     set(AppUserAuthBinding.EMAIL, value);
    //     return this;
    // }
    private MethodSpec setter(Role role, PropertyModel property, String setter) {
        CodeBlock job = CodeBlock.builder()
                .addStatement("set($T.$N, $N)", names.binding(role), names.constant(role, property), VALUE)
                .addStatement("return this")
                .build();
        TypeName type = TypeNames.of(property.type());
        return MethodSpec.methodBuilder(setter)
                .addJavadoc("""
                        Sets {@code $L}.

                        @param $N the new value$L
                        @return this patch
                        """, property.name(), VALUE, type.isPrimitive() ? "" : "; null becomes {@code NULL}")
                .addModifiers(Modifier.PUBLIC)
                .returns(names.patch(role))
                .addParameter(nullness.nullable(type), VALUE)
                .addCode(bodies.of(job))
                .build();
    }
}
