package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.ProblemCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells which problems come of something the compiler reports itself, such as an annotation whose import was forgotten: one
 * mistake, of which the compiler's message is the better one. Asked only when there are problems.
 */
public final class CompilerErrors {

    /** What an unknown annotation on a class may be the reason of. */
    private static final Set<ProblemCode> OF_CLASS = EnumSet.of(
            ProblemCode.NOT_AN_ENTITY,
            ProblemCode.UNSUPPORTED_CLASS,
            ProblemCode.MISSING_ID,
            ProblemCode.NOT_READABLE,
            ProblemCode.NOT_WRITABLE);

    /** What an unknown annotation on a member may be the reason of although it is reported at the class. */
    private static final Set<ProblemCode> OF_MEMBERS =
            EnumSet.of(ProblemCode.MISSING_ID, ProblemCode.MISSING_PROPERTY, ProblemCode.MISSING_RELATION);

    private static final Set<ProblemCode> OF_ACCESS = EnumSet.of(ProblemCode.NOT_READABLE, ProblemCode.NOT_WRITABLE);

    /** What is found when the mapping is bound, for which it has to be right as a whole. */
    private static final Set<ProblemCode> OF_MAPPING = EnumSet.of(
            ProblemCode.MISSING_UNIQUE,
            ProblemCode.UNKNOWN_COLUMN,
            ProblemCode.NARROW_COLUMN,
            ProblemCode.INDEX_TOO_LONG,
            ProblemCode.RESERVED_WORD,
            ProblemCode.SCHEMA);

    private final Elements elements;
    private final AnnotatedTypes annotated;
    private final UnknownAnnotations unknown;

    /**
     * Prepares to look at the classes of one round.
     *
     * @param environment the compiler's
     * @param annotated knows which classes are compiled now
     */
    public CompilerErrors(ProcessingEnvironment environment, AnnotatedTypes annotated) {
        this.elements = environment.getElementUtils();
        this.annotated = annotated;
        this.unknown = new UnknownAnnotations(environment);
    }

    /**
     * Whether the compiler reports what a problem comes of.
     *
     * @param problem the problem
     * @return true if the problem would be a second message about one mistake
     */
    public boolean explain(Problem problem) {
        return isOfLeftOutMethod(problem) || isOfUnknownRole(problem) || isOfUnknown(problem);
    }

    private boolean isOfLeftOutMethod(Problem problem) {
        return OF_ACCESS.contains(problem.code())
                && type(problem.origin().type())
                        .filter(type -> LeftOutMethods.areIn(type, elements))
                        .isPresent();
    }

    /** The annotation that gives a class the missing role may be an unknown one. */
    private boolean isOfUnknownRole(Problem problem) {
        return problem.code() == ProblemCode.MISSING_ROLE
                && annotated.compiled().stream()
                        .flatMap(name -> type(name).stream())
                        .anyMatch(this::isUnknownOn);
    }

    private boolean isUnknownOn(TypeElement type) {
        return unknown.areOn(type)
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::isUnknownOn);
    }

    private boolean isOfUnknown(Problem problem) {
        return OF_MAPPING.contains(problem.code())
                ? annotated.compiled().stream().anyMatch(this::isBroken)
                : type(problem.origin().type()).stream()
                        .flatMap(type -> Hierarchy.of(type).classes().stream())
                        .anyMatch(type -> explains(type, problem));
    }

    /** ECJ fails when it is asked for a class without a name. */
    private Optional<TypeElement> type(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(elements.getTypeElement(name));
    }

    private boolean explains(TypeElement type, Problem problem) {
        if (OF_CLASS.contains(problem.code()) && unknown.areOn(type)) {
            return true;
        }
        Optional<String> member = problem.origin().member();
        return type.getEnclosedElements().stream()
                .filter(unknown::areOn)
                .anyMatch(found -> OF_MEMBERS.contains(problem.code())
                        || member.filter(Origins.nameOf(found)::equals).isPresent());
    }

    private boolean isBroken(String typeOrPackage) {
        TypeElement type = elements.getTypeElement(typeOrPackage);
        PackageElement around = type == null ? elements.getPackageElement(typeOrPackage) : elements.getPackageOf(type);
        return (around != null && unknown.areOn(around)) || (type != null && isBroken(type));
    }

    private boolean isBroken(TypeElement type) {
        Stream<? extends Element> members = type.getEnclosedElements().stream();
        return unknown.areOn(type)
                || isUnknown(type.getSuperclass())
                || members.filter(member ->
                                !member.getKind().isClass() && !member.getKind().isInterface())
                        .anyMatch(member -> unknown.areOn(member) || isUnknown(typeOf(member)))
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(this::isBroken);
    }

    private static TypeMirror typeOf(Element member) {
        return member.getKind() == ElementKind.METHOD && member instanceof ExecutableElement method
                ? method.getReturnType()
                : member.asType();
    }

    private static boolean isUnknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(CompilerErrors::isUnknown));
    }
}
