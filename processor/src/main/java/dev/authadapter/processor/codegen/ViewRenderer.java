package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders what of an entity may be shown to a person, as a record. */
final class ViewRenderer {

    private static final String ENTITY = "user";

    private final GeneratedNames names;
    private final Bodies bodies;
    private final Nullness nullness;

    ViewRenderer(GeneratedNames names, Bodies bodies, Nullness nullness) {
        this.nullness = nullness;
        this.names = names;
        this.bodies = bodies;
    }

    // Example: public record AppUserView(String id, String name, String email) { … }
    TypeSpec.Builder render(EntityModel entity) {
        List<PropertyModel> properties = PropertySelection.shown(entity);
        NameAllocator components = GeneratedNames.components(properties);
        TypeSpec.Builder view = TypeSpec.recordBuilder(names.view(entity.role()))
                .addJavadoc(
                        "The properties of {@link $T} that may be shown to a person: all that are not hidden.\n\n",
                        TypeNames.className(entity.type()))
                .recordConstructor(header(properties, components))
                .addMethod(of(entity, properties))
                .addMethod(text(names.view(entity.role()).simpleName()));
        for (PropertyModel property : properties) {
            view.addJavadoc("@param $N the user's {@code $L}\n", components.get(property), property.name());
        }
        if (entity.isPublic()) {
            view.addModifiers(Modifier.PUBLIC);
        }
        return view;
    }

    // Example:
    // @Override
    // public String toString() {
    //     return "AppUserView";
    // }
    private MethodSpec text(String name) {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("""
                        Names the class, and nothing of the user: what is logged is not shown to that person only.

                        @return {@code $L}
                        """, name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get(String.class))
                .addCode(bodies.of(
                        CodeBlock.builder().addStatement("return $S", name).build()))
                .build();
    }

    // Example: (String id, String name, String email)
    private MethodSpec header(List<PropertyModel> properties, NameAllocator components) {
        return MethodSpec.constructorBuilder()
                .addParameters(properties.stream()
                        .map(p -> ParameterSpec.builder(nullness.nullable(type(p)), components.get(p))
                                .build())
                        .toList())
                .build();
    }

    /** Without the embedded object there is no value either. */
    private static TypeName type(PropertyModel property) {
        return property.whole().isPresent() ? TypeNames.boxed(property.type()) : TypeNames.of(property.type());
    }

    // Example: user.getEmail()
    // Example: AppUserAuthBinding.LOGIN_EMAIL.get(user)
    private CodeBlock value(Role role, PropertyModel property) {
        return property.whole().isPresent()
                ? CodeBlock.of("$T.$N.get($N)", names.binding(role), names.constant(role, property), ENTITY)
                : AccessorCode.read(ENTITY, property);
    }

    // Example:
    // public static AppUserView of(AppUser user) {
    //     return new AppUserView(user.getId(), user.getName(), user.getEmail());
    // }
    private MethodSpec of(EntityModel entity, List<PropertyModel> properties) {
        ClassName view = names.view(entity.role());
        CodeBlock values = properties.stream()
                .map(property -> value(entity.role(), property))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder(GeneratedNames.OF)
                .addJavadoc("""
                        Copies what may be shown of a user.

                        @param $N the user
                        @return the view
                        """, ENTITY)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(view)
                .addParameter(TypeNames.className(entity.type()), ENTITY)
                .addCode(bodies.of(CodeBlock.builder()
                        .addStatement("return new $T($L)", view, values)
                        .build()))
                .build();
    }
}
