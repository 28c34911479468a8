package dev.authadapter.processor.source;

import dev.authadapter.processor.model.Accessor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** How generated code reads and writes the attributes of an entity, those of its embedded objects included. */
final class AttributeAccess {

    private final Elements elements;
    private final Types types;
    private final PackageElement home;
    private final AccessorResolver ofEntity;
    private final Function<Attribute, List<Attribute>> parts;
    private final Map<Attribute, Embedded> embedded = new HashMap<>();

    /**
     * Makes it.
     *
     * @param entity the entity
     * @param parts the attributes of the object that an attribute embeds
     * @param home the package of the generated code
     */
    AttributeAccess(
            Elements elements,
            Types types,
            DeclaredType entity,
            Function<Attribute, List<Attribute>> parts,
            PackageElement home) {
        this.elements = elements;
        this.types = types;
        this.home = home;
        this.parts = parts;
        this.ofEntity = new AccessorResolver(elements, types, entity, home);
    }

    /** What is known of the class of an embedded object. */
    private record Embedded(AccessorResolver accessors, Replacements replacements) {}

    Optional<Accessor> reader(Attribute attribute) {
        return resolver(attribute).reader(attribute);
    }

    /** By a setter or field where there is one, else by an object that takes the place of the embedded one. */
    Optional<Accessor> writer(Attribute attribute) {
        Optional<Accessor> writer = resolver(attribute).writer(attribute);
        return attribute
                .whole()
                .map(this::embedded)
                .map(found -> writer.filter(setter -> found.replacements().canStartEmpty())
                        .or(() -> found.replacements().writer(attribute)))
                .orElse(writer);
    }

    /** As {@link AccessorResolver#throwing}. */
    Optional<ExecutableElement> throwing(Attribute attribute) {
        return resolver(attribute).throwing(attribute);
    }

    /** As {@link AccessorResolver#mistyped}. */
    Optional<AccessorResolver.Namesake> mistyped(Attribute attribute) {
        return resolver(attribute).mistyped(attribute);
    }

    /** As {@link AccessorResolver#orphans}, of the entity itself. */
    List<AccessorResolver.Orphans> orphans(Attribute attribute, Set<String> names) {
        return ofEntity.orphans(attribute, names);
    }

    /** As {@link Replacements#hiddenConstructor}. */
    Optional<String> hiddenConstructor(Attribute whole) {
        return embedded(whole).replacements().hiddenConstructor();
    }

    /** Whether generated code can make the object that an attribute embeds. */
    boolean canBeMade(Attribute whole) {
        return embedded(whole).replacements().canBeMade();
    }

    private AccessorResolver resolver(Attribute attribute) {
        return attribute.whole().map(whole -> embedded(whole).accessors()).orElse(ofEntity);
    }

    private Embedded embedded(Attribute whole) {
        return embedded.computeIfAbsent(whole, found -> {
            DeclaredType type = (DeclaredType) found.type();
            AccessorResolver accessors = new AccessorResolver(elements, types, type, home);
            return new Embedded(
                    accessors, new Replacements(elements, types, type, parts.apply(found), accessors, home));
        });
    }
}
