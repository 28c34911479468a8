package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AdapterSettings;
import dev.authadapter.processor.model.AdapterShape;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.EntityModel.Source;
import dev.authadapter.processor.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The entrance: from the compiler's elements of one round to a model of the adapter. */
public final class ModelReader {

    private final Elements elements;
    private final Types types;
    private final AnnotatedTypes annotated;

    /**
     * Makes a reader for one round.
     *
     * @param elements the compiler's
     * @param types the compiler's
     * @param annotated what has been seen so far
     */
    public ModelReader(Elements elements, Types types, AnnotatedTypes annotated) {
        this.elements = elements;
        this.types = types;
        this.annotated = annotated;
    }

    /**
     * Reads the adapter that the annotations ask for.
     *
     * @param options the settings the compiler was given
     * @param problems takes what is wrong
     * @return what was read; empty if there is nothing to build on, which is then among the problems
     */
    public Optional<Reading> read(AdapterSettings options, Problems problems) {
        RoleClasses classes = new RoleClasses(elements, types, annotated);
        Map<Role, TypeElement> chosen = classes.choose(problems);
        return plan(chosen, options, problems)
                .map(plan -> read(plan, spares(classes.spares(chosen), options), problems));
    }

    private Optional<AdapterPlan> plan(Map<Role, TypeElement> chosen, AdapterSettings options, Problems problems) {
        return new AdapterPlanner(elements, types, annotated, problems).plan(chosen, options);
    }

    /** What is wrong with these is not reported: that they are too many is. */
    private List<AdapterShape> spares(List<Map<Role, TypeElement>> choices, AdapterSettings options) {
        Problems ignored = new Problems();
        return choices.stream()
                .flatMap(chosen -> plan(chosen, options, ignored).stream())
                .map(plan -> shape(plan, results(plan, ignored)))
                .toList();
    }

    private List<EntityReader.Result> results(AdapterPlan plan, Problems problems) {
        TypeReadiness readiness = new TypeReadiness(generatedNames(plan));
        EntityReader reader = new EntityReader(elements, types, annotated, readiness, problems);
        return plan.classes().stream().map(found -> reader.read(found, plan)).toList();
    }

    private AdapterShape shape(AdapterPlan plan, List<EntityReader.Result> results) {
        ClassShape shape = new ClassShape(elements, elements.getPackageElement(plan.packageName()));
        Set<Role> invisible = plan.classes().stream()
                .filter(found -> found.source() == Source.ANNOTATED && !shape.isVisible(found.element()))
                .map(RoleClass::role)
                .collect(Collectors.toSet());
        return new AdapterShape(model(plan, results), invisible);
    }

    private Reading read(AdapterPlan plan, List<AdapterShape> spares, Problems problems) {
        List<EntityReader.Result> results = results(plan, problems);
        AdapterShape shape = shape(plan, results);
        new UserLookalikes(elements, types, annotated)
                .fault(shape.model().entities())
                .ifPresent(problems::add);
        return new Reading(
                shape,
                spares,
                model(
                        plan,
                        results.stream().filter(EntityReader.Result::isSound).toList()),
                results.stream().flatMap(result -> result.unresolved().stream()).toList(),
                isOfLombok(plan),
                new SurroundingsReader(elements).read(plan, shape.model()));
    }

    private static boolean isOfLombok(AdapterPlan plan) {
        return plan.classes().stream()
                .filter(found -> found.source() == Source.ANNOTATED)
                .flatMap(found -> Hierarchy.of(found.element()).classes().stream())
                .flatMap(type -> Stream.concat(Stream.of(type), embeddables(type)))
                .anyMatch(Lombok::isOn);
    }

    private static Stream<TypeElement> embeddables(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .flatMap(field -> field.asType() instanceof DeclaredType declared
                                && declared.asElement() instanceof TypeElement element
                        ? Stream.of(element)
                        : Stream.empty())
                .filter(element -> AnnotationView.isOn(element, Jpa.EMBEDDABLE));
    }

    private static AuthModel model(AdapterPlan plan, List<EntityReader.Result> results) {
        List<EntityModel> entities =
                results.stream().map(EntityReader.Result::entity).toList();
        return new AuthModel(
                plan.packageName(),
                plan.adapterName(),
                entities,
                plan.dialects(),
                plan.unit(),
                plan.protection(),
                plan.component());
    }

    private static Set<String> generatedNames(AdapterPlan plan) {
        return plan.classes().stream()
                .filter(found -> found.source() == Source.GENERATED)
                .map(found -> found.name().simpleName())
                .collect(Collectors.toUnmodifiableSet());
    }
}
