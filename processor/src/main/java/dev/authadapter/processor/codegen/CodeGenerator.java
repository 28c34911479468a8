package dev.authadapter.processor.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.Surroundings;
import java.util.List;
import java.util.stream.Stream;

/** Renders everything that is generated for one adapter, as source files of the adapter's package. */
public final class CodeGenerator {

    private static final String INDENT = "    ";

    private final Surroundings surroundings;
    private final GeneratedAnnotations annotations;

    /**
     * Makes a generator.
     *
     * @param surroundings what the code has to reckon with
     */
    public CodeGenerator(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.annotations = new GeneratedAnnotations(surroundings);
    }

    /**
     * Renders the adapter, the generated entities, and the bindings, patches and view.
     *
     * @param model a model without mistakes: an entity for every role but the authenticator, each with the properties its
     *     role requires; every property can be read and written, apart from relations to entities without a role
     * @return the files, in a stable order
     */
    public List<JavaFile> render(AuthModel model) {
        GeneratedNames names = new GeneratedNames(model);
        BindingRenderer bindings = new BindingRenderer(model, names);
        return files(
                model,
                Stream.concat(
                        types(model, names, Bodies.working()),
                        model.entities().stream().map(bindings::render)));
    }

    /**
     * Renders the same public types with the same members, whose methods throw {@link IllegalStateException}, so that the
     * user's own code still compiles and the mistakes are all the compiler has to report. Generated entities are complete,
     * since they refer to nothing but the user class; bindings are left out, since nothing refers to them.
     *
     * @param model a model that may have mistakes, but has an entity for every role but the authenticator
     * @return the files, in a stable order
     */
    public List<JavaFile> renderStubs(AuthModel model) {
        AuthModel mended = StubModel.of(model);
        return files(mended, types(mended, new GeneratedNames(mended), Bodies.refusing(mended.adapterName())));
    }

    private static Stream<TypeSpec.Builder> types(AuthModel model, GeneratedNames names, Bodies bodies) {
        EntityRenderer entities = new EntityRenderer(model);
        PatchRenderer patches = new PatchRenderer(names, bodies);
        ViewRenderer views = new ViewRenderer(names, bodies);
        Stream<EntityModel> generated =
                model.entities().stream().filter(entity -> entity.source() == EntityModel.Source.GENERATED);
        return Stream.of(
                        Stream.of(new AdapterRenderer(model, names, bodies).render()),
                        generated.map(entities::render),
                        Stream.of(Role.USER, Role.SESSION)
                                .flatMap(role -> model.entity(role).stream())
                                .map(patches::render),
                        model.entity(Role.USER).stream().map(views::render))
                .flatMap(types -> types);
    }

    private List<JavaFile> files(AuthModel model, Stream<TypeSpec.Builder> types) {
        return types.map(type -> JavaFile.builder(
                                model.packageName(),
                                type.addAnnotations(annotations.all()).build())
                        .skipJavaLangImports(!surroundings.hidesJavaLang())
                        .indent(INDENT)
                        .build())
                .toList();
    }
}
