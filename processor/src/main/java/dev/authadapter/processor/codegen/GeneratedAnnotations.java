package dev.authadapter.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.authadapter.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.List;

/** What marks a type as generated, and keeps the compiler from warning of what the application itself has declared. */
final class GeneratedAnnotations {

    private static final String PROCESSOR = "dev.authadapter.processor.AuthProcessor";

    private final List<AnnotationSpec> annotations;

    GeneratedAnnotations(Surroundings surroundings) {
        List<AnnotationSpec> all = new ArrayList<>();
        all.add(AnnotationSpec.builder(LibraryTypes.AUTH_GENERATED).build());
        surroundings.generatedAnnotation().map(GeneratedAnnotations::generated).ifPresent(all::add);
        if (!surroundings.warnings().isEmpty()) {
            all.add(suppressing(surroundings.warnings()));
        }
        this.annotations = List.copyOf(all);
    }

    List<AnnotationSpec> all() {
        return annotations;
    }

    // Example: @Generated("dev.authadapter.processor.AuthProcessor")
    private static AnnotationSpec generated(String name) {
        return AnnotationSpec.builder(ClassName.bestGuess(name))
                .addMember(AnnotationSpec.VALUE, "$S", PROCESSOR)
                .build();
    }

    // Example: @SuppressWarnings({"deprecation", "rawtypes"})
    private static AnnotationSpec suppressing(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember(AnnotationSpec.VALUE, "$S", warning));
        return annotation.build();
    }
}
