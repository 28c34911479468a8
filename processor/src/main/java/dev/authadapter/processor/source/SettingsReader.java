package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AdapterSettings;
import dev.authadapter.processor.model.ComponentModel;
import dev.authadapter.processor.model.Naming;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.model.TokenStorage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** Reads {@code @AuthConfig}. */
final class SettingsReader {

    private static final String COMPONENT = "component";

    private final SettingParser parser;

    SettingsReader(Problems problems) {
        this.parser = new SettingParser(problems);
    }

    /** The settings on a class or package; none if it has no such annotation. */
    AdapterSettings read(QualifiedNameable place) {
        Origin origin = Origin.ofType(place.getQualifiedName().toString()).annotation(AnnotatedTypes.CONFIG);
        return AnnotationView.of((Element) place, AnnotatedTypes.CONFIG)
                .map(config -> read(config, origin))
                .orElse(AdapterSettings.none());
    }

    private AdapterSettings read(AnnotationView config, Origin origin) {
        Optional<String> adapter =
                config.text("adapter").flatMap(value -> parser.adapter("adapter", value, origin.attribute("adapter")));
        Optional<List<String>> dialects = config.texts("dialects")
                .flatMap(values -> parser.dialects("dialects", values, origin.attribute("dialects")));
        AdapterSettings.Secrets secrets = new AdapterSettings.Secrets(
                constant(config, "sessionTokens", TokenStorage.class),
                constant(config, "verificationTokens", TokenStorage.class),
                config.flag("migrateTokensOnRead"),
                config.flag("encryptProviderTokens"));
        AdapterSettings.Unit unit =
                new AdapterSettings.Unit(constant(config, "naming", Naming.class), config.flag("nationalizedText"));
        return new AdapterSettings(adapter, dialects, config.flag("passkeys"), unit, secrets, component(config));
    }

    /** By what a container finds the adapter, if it is said; a constant that there is not, the compiler reports. */
    private static Optional<ComponentModel> component(AnnotationView config) {
        return constant(config, COMPONENT, ComponentModel.class);
    }

    /** Where it is said by what a container finds the adapter, if it is said there. */
    static Optional<Origin> componentOrigin(QualifiedNameable place) {
        return AnnotationView.of((Element) place, AnnotatedTypes.CONFIG)
                .flatMap(SettingsReader::component)
                .map(said -> Origin.ofType(place.getQualifiedName().toString())
                        .annotation(AnnotatedTypes.CONFIG)
                        .attribute(COMPONENT));
    }

    /** What the annotation of a role says of the tokens of its class. */
    static Optional<TokenStorage> tokenStorage(Role role, Element type) {
        return AnnotationView.of(type, role.annotation())
                .flatMap(annotation -> constant(annotation, "tokenStorage", TokenStorage.class));
    }

    /** A constant that there is not, the compiler reports. */
    private static <E extends Enum<E>> Optional<E> constant(
            AnnotationView annotation, String attribute, Class<E> type) {
        return annotation
                .constant(attribute)
                .flatMap(name -> Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }
}
