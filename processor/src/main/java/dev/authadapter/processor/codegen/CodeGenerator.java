package dev.authadapter.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.AdapterShape;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.Surroundings;
import java.util.List;
import java.util.stream.Stream;

/** Renders everything that is generated for one adapter, as source files of the adapter's package. */
public final class CodeGenerator {

    private static final String INDENT = "    ";

    /** The roles that an adapter can update. */
    private static final List<Role> PATCHED = List.of(Role.USER, Role.ACCOUNT, Role.SESSION);

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
     * @param shape a model that may have mistakes, but has an entity for every role but the authenticator
     * @return the files, in a stable order
     */
    public List<JavaFile> renderStubs(AdapterShape shape) {
        AuthModel mended = StubModel.of(shape.model());
        AuthModel nameable = StubModel.without(shape.invisible(), mended);
        return files(mended, types(nameable, new GeneratedNames(mended), Bodies.refusing(mended.adapterName())));
    }

    /**
     * The classes that are generated for a model.
     *
     * @param model a model that may have mistakes, but has an entity for every role but the authenticator
     * @return qualified names; one occurs twice if the adapter is given the name of another class
     */
    public static List<String> names(AuthModel model) {
        GeneratedNames names = new GeneratedNames(model);
        Stream<ClassName> entities = model.entities().stream()
                .filter(entity -> entity.source() == EntityModel.Source.GENERATED)
                .map(entity -> TypeNames.className(entity.type()));
        Stream<ClassName> bindings = model.entities().stream().map(entity -> names.binding(entity.role()));
        Stream<ClassName> patches = PATCHED.stream().map(names::patch);
        Stream<ClassName> others =
                Stream.concat(Stream.of(names.adapter(), names.view(Role.USER)), names.component().stream());
        return Stream.of(entities, bindings, patches, others)
                .flatMap(found -> found)
                .map(ClassName::canonicalName)
                .toList();
    }

    private Stream<TypeSpec.Builder> types(AuthModel model, GeneratedNames names, Bodies bodies) {
        Nullness nullness = new Nullness(surroundings.isNullnessReadable());
        EntityRenderer entities = new EntityRenderer(model);
        PatchRenderer patches = new PatchRenderer(names, bodies, nullness);
        ViewRenderer views = new ViewRenderer(names, bodies, nullness);
        Stream<EntityModel> generated =
                model.entities().stream().filter(entity -> entity.source() == EntityModel.Source.GENERATED);
        return Stream.of(
                        Stream.of(new AdapterRenderer(model, names, bodies, nullness).render()),
                        generated.map(entities::render),
                        PATCHED.stream()
                                .flatMap(role -> model.entity(role).stream())
                                .map(patches::render),
                        model.entity(Role.USER).stream().map(views::render),
                        names.component().stream()
                                .map(component -> new ComponentRenderer(model, names, component).render()))
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
