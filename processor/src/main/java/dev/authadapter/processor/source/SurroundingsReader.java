package dev.authadapter.processor.source;

import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.Surroundings;
import dev.authadapter.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** Looks around in the module and package that generated code will be part of. */
final class SurroundingsReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final String JAVA_LANG = "java.lang";

    /** What every adapter mentions, whatever types its properties have. */
    private static final List<String> MENTIONED = List.of(
            "String",
            "Object",
            "Class",
            "Override",
            "SuppressWarnings",
            "IllegalStateException",
            "Boolean",
            "Integer",
            "Long");

    private final Elements elements;

    SurroundingsReader(Elements elements) {
        this.elements = elements;
    }

    Surroundings read(AdapterPlan plan, AuthModel model) {
        ReadableTypes readable = ReadableTypes.from(elements.getPackageElement(plan.packageName()), elements);
        return new Surroundings(
                Optional.of(GENERATED).filter(readable::has),
                readable.has(NULLABLE),
                Stream.concat(MENTIONED.stream(), propertyTypes(model))
                        .distinct()
                        .anyMatch(name -> isInPackage(name, plan.packageName())),
                new UserWarnings(elements).of(plan, model));
    }

    private boolean isInPackage(String simpleName, String packageName) {
        String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        return !packageName.equals(JAVA_LANG) && elements.getTypeElement(name) != null;
    }

    private static Stream<String> propertyTypes(AuthModel model) {
        return model.entities().stream()
                .flatMap(entity -> entity.properties().stream())
                .map(PropertyModel::type)
                .flatMap(SurroundingsReader::parts)
                .filter(part -> part.packageName().equals(JAVA_LANG))
                .map(TypeRef.Declared::simpleName);
    }

    private static Stream<TypeRef.Declared> parts(TypeRef type) {
        if (type instanceof TypeRef.Declared declared) {
            return Stream.concat(
                    Stream.of(declared), declared.arguments().stream().flatMap(SurroundingsReader::parts));
        }
        if (type instanceof TypeRef.Array array) {
            return parts(array.component());
        }
        return type instanceof TypeRef.Wildcard wildcard ? parts(wildcard.bound()) : Stream.empty();
    }
}
