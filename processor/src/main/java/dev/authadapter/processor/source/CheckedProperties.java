package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.PropertyModel;
import dev.authadapter.processor.model.PropertyModel.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Reads the properties of one entity and reports what keeps generated code from them. */
final class CheckedProperties {

    private final PropertyReader reader;
    private final AccessFaults faults;
    private final TypeReadiness readiness;
    private final TypeVisibility visibility;
    private final Problems problems;
    private final Map<Attribute, Boolean> soundness = new HashMap<>();

    CheckedProperties(
            PropertyReader reader,
            AccessFaults faults,
            TypeReadiness readiness,
            TypeVisibility visibility,
            Problems problems) {
        this.reader = reader;
        this.faults = faults;
        this.readiness = readiness;
        this.visibility = visibility;
        this.problems = problems;
    }

    /**
     * What was read of an entity.
     *
     * @param properties the properties
     * @param missing attributes of types that the compiler does not know, with the simple name of one
     */
    record Result(List<PropertyModel> properties, Map<Attribute, String> missing) {}

    Result read(List<Attribute> attributes) {
        List<PropertyModel> properties = new ArrayList<>();
        Map<Attribute, String> missing = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            Optional<String> unknown = readiness.missing(attribute.type());
            unknown.ifPresent(type -> missing.put(attribute, type));
            if (unknown.isEmpty() && !isGeneratedRelation(attribute)) {
                // What is wrong with an embedded object is wrong with all in it.
                boolean isChecked = attribute.whole().map(this::isSound).orElse(true);
                property(attribute, isChecked).ifPresent(properties::add);
            }
        }
        return new Result(properties, missing);
    }

    private Optional<PropertyModel> property(Attribute attribute, boolean isChecked) {
        Optional<Problem> invisible =
                visibility.invisible(attribute.type()).map(type -> reader.invisible(attribute, type));
        invisible.filter(problem -> isChecked).ifPresent(problems::add);
        if (invisible.isPresent()) {
            return Optional.empty();
        }
        PropertyModel property = reader.read(attribute);
        faults.of(attribute, property)
                .or(() -> reader.truncated(attribute, property))
                .filter(problem -> isChecked)
                .ifPresent(problems::add);
        return Optional.of(property);
    }

    /** Whether generated code can reach and make the object that an attribute embeds; reports once if it cannot. */
    private boolean isSound(Attribute whole) {
        Boolean known = soundness.get(whole);
        if (known != null) {
            return known;
        }
        boolean isReached = whole.whole().map(this::isSound).orElse(true);
        Optional<Problem> fault = visibility
                .invisible(whole.type())
                .map(type -> reader.invisible(whole, type))
                .or(() -> faults.of(whole, reader.read(whole)))
                .or(() -> reader.unmakeable(whole))
                .filter(problem -> isReached);
        fault.ifPresent(problems::add);
        boolean isSound = isReached && fault.isEmpty();
        soundness.put(whole, isSound);
        return isSound;
    }

    /** A relation to a class that is still to be written has no type yet; generated code does not touch it anyway. */
    private static boolean isGeneratedRelation(Attribute attribute) {
        return attribute.kind() == Kind.OTHER_RELATION && attribute.type().getKind() == TypeKind.ERROR;
    }
}
