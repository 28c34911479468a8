package dev.authadapter.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What marks a type as generated. */
final class GeneratedAnnotations {

    private static final String PROCESSOR = "dev.authadapter.processor.AuthProcessor";

    private final List<AnnotationSpec> annotations;

    GeneratedAnnotations(Optional<String> generatedAnnotation) {
        List<AnnotationSpec> all = new ArrayList<>();
        all.add(AnnotationSpec.builder(LibraryTypes.AUTH_GENERATED).build());
        generatedAnnotation.map(GeneratedAnnotations::generated).ifPresent(all::add);
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
}
