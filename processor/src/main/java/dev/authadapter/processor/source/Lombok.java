package dev.authadapter.processor.source;

import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Lombok adds members to classes while they are compiled. If it comes after this processor, a class it is to change shows
 * none of them in the first round, and all of them in the next, which Lombok brings about whenever it runs.
 */
final class Lombok {

    private static final String PACKAGE = "lombok.";

    private Lombok() {}

    /**
     * Whether Lombok may have something to add to a class. Its annotations stay when it has, and whether a member is missing
     * cannot be told from what is there: a getter makes a property persistent, a constructor replaces the implicit one.
     */
    static boolean isOn(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .anyMatch(Lombok::isOwn);
    }

    private static boolean isOwn(AnnotationMirror mirror) {
        Element annotation = mirror.getAnnotationType().asElement();
        return annotation instanceof TypeElement type
                && type.getQualifiedName().toString().startsWith(PACKAGE);
    }
}
