package dev.authadapter.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.ComponentModel;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Renders the class by which a container finds the adapter, so that the adapter itself knows none. */
final class ComponentRenderer {

    private static final String FACTORY = "entityManagerFactory";
    private static final String ENTITY_MANAGER = "entityManager";
    private static final String KEYS = "keys";

    private final AuthModel model;
    private final GeneratedNames names;
    private final ClassName component;
    private final boolean isPublic;

    ComponentRenderer(AuthModel model, GeneratedNames names, ClassName component) {
        this.model = model;
        this.names = names;
        this.component = component;
        this.isPublic = new AdapterTypes(model).isPublic();
    }

    // Example:
    // @Configuration(proxyBeanMethods = false)
    // public class AppUserAuthAdapterConfiguration { … }
    // Example:
    // @Dependent
    // public class AppUserAuthAdapterProducer { … }
    TypeSpec.Builder render() {
        TypeSpec.Builder type = TypeSpec.classBuilder(component)
                .addJavadoc(
                        "Lets {@link $T} be injected. Its operations join the transactions of the container.\n",
                        names.adapter());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return isSpring()
                ? type.addAnnotation(AnnotationSpec.builder(LibraryTypes.SPRING_CONFIGURATION)
                                .addMember("proxyBeanMethods", "false")
                                .build())
                        .addMethod(constructor())
                        .addMethod(bean())
                : type.addAnnotation(LibraryTypes.CDI_DEPENDENT)
                        .addMethod(constructor())
                        .addMethod(producer());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addJavadoc("For the container.\n");
        return isPublic ? constructor.addModifiers(Modifier.PUBLIC).build() : constructor.build();
    }

    // Example:
    // @Bean
    // public AppUserAuthAdapter appUserAuthAdapter(EntityManagerFactory entityManagerFactory) {
    //     EntityManager entityManager = SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory);
    //     return new AppUserAuthAdapter(entityManagerFactory, AuthTransactions.of(entityManager));
    // }
    private MethodSpec bean() {
        MethodSpec.Builder method = method().addAnnotation(LibraryTypes.SPRING_BEAN);
        return completed(
                method,
                CodeBlock.builder()
                        .addStatement(
                                "$T $N = $T.createSharedEntityManager($N)",
                                LibraryTypes.ENTITY_MANAGER,
                                ENTITY_MANAGER,
                                LibraryTypes.SPRING_SHARED_ENTITY_MANAGER,
                                FACTORY)
                        .build());
    }

    // Example:
    // @Produces
    // @Singleton
    // public AppUserAuthAdapter appUserAuthAdapter(EntityManagerFactory entityManagerFactory, EntityManager
    // entityManager) {
    //     return new AppUserAuthAdapter(entityManagerFactory, AuthTransactions.of(entityManager));
    // }
    private MethodSpec producer() {
        MethodSpec.Builder method = method().addJavadoc(
                        "@param $N stands for that of the current transaction\n", ENTITY_MANAGER)
                .addAnnotation(LibraryTypes.CDI_PRODUCES)
                .addAnnotation(LibraryTypes.SINGLETON)
                .addParameter(LibraryTypes.ENTITY_MANAGER, ENTITY_MANAGER);
        return completed(method, CodeBlock.of(""));
    }

    private MethodSpec.Builder method() {
        String adapter = model.adapterName();
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        adapter.substring(0, 1).toLowerCase(Locale.ROOT) + adapter.substring(1))
                .addJavadoc("""
                        Makes the adapter.

                        @param $N the application's
                        """, FACTORY)
                .returns(names.adapter())
                .addParameter(LibraryTypes.ENTITY_MANAGER_FACTORY, FACTORY);
        return isPublic ? method.addModifiers(Modifier.PUBLIC) : method;
    }

    private MethodSpec completed(MethodSpec.Builder method, CodeBlock preparation) {
        CodeBlock keys = CodeBlock.of("");
        if (model.takesKeys()) {
            method.addParameter(LibraryTypes.AUTH_KEYS, KEYS).addJavadoc("@param $N what secrets are kept by\n", KEYS);
            keys = CodeBlock.of(", $N", KEYS);
        }
        return method.addJavadoc("@return the adapter\n")
                .addCode(preparation)
                .addStatement(
                        "return new $T($N, $T.of($N)$L)",
                        names.adapter(),
                        FACTORY,
                        LibraryTypes.AUTH_TRANSACTIONS,
                        ENTITY_MANAGER,
                        keys)
                .build();
    }

    private boolean isSpring() {
        return model.component() == ComponentModel.SPRING;
    }
}
