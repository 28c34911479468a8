package dev.authadapter.processor.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** Finds annotations in the source that the compiler does not know, mostly because their import was forgotten. */
final class UnknownAnnotations {

    /** What javac gives for a value that does not compile. */
    private static final String JAVAC_ERROR = "<error>";

    private final Function<Element, List<? extends AnnotationTree>> written;

    UnknownAnnotations(ProcessingEnvironment environment) {
        this.written = writtenIn(environment);
    }

    /** Newer javac and ECJ give them the kind of an error. Javac 17 leaves them out, so that only the source has them. */
    boolean areOn(Element element) {
        List<? extends AnnotationMirror> known = element.getAnnotationMirrors();
        return known.stream().anyMatch(UnknownAnnotations::isUnknown)
                || written.apply(element).stream()
                        .anyMatch(tree -> known.stream().noneMatch(mirror -> isOf(tree, mirror)));
    }

    private static boolean isUnknown(AnnotationMirror mirror) {
        return mirror.getAnnotationType().getKind() == TypeKind.ERROR
                || mirror.getElementValues().values().stream().anyMatch(UnknownAnnotations::isUnknown);
    }

    private static boolean isUnknown(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> items) {
            return items.stream().anyMatch(item -> item instanceof AnnotationValue nested && isUnknown(nested));
        }
        return content instanceof AnnotationMirror mirror ? isUnknown(mirror) : content.equals(JAVAC_ERROR);
    }

    /** Of a repeatable annotation that is repeated, the model has the container only. */
    private static boolean isOf(AnnotationTree tree, AnnotationMirror mirror) {
        String name = tree.getAnnotationType().toString();
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        return isNamed(mirror, simpleName)
                || mirror.getElementValues().values().stream()
                        .filter(value -> value.getValue() instanceof List<?>)
                        .flatMap(value -> ((List<?>) value.getValue()).stream())
                        .anyMatch(item -> item instanceof AnnotationValue value
                                && value.getValue() instanceof AnnotationMirror repeated
                                && isNamed(repeated, simpleName));
    }

    private static boolean isNamed(AnnotationMirror mirror, String simpleName) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName);
    }

    /** Where there is no javac, or a build tool hides it, nothing is found; the user then gets a second message. */
    private static Function<Element, List<? extends AnnotationTree>> writtenIn(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return element -> Optional.ofNullable(trees.getPath(element))
                    .map(UnknownAnnotations::annotations)
                    .orElse(List.of());
        } catch (IllegalArgumentException | LinkageError e) {
            return element -> List.of();
        }
    }

    private static List<? extends AnnotationTree> annotations(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof CompilationUnitTree || tree instanceof PackageTree) {
            return Optional.ofNullable(path.getCompilationUnit().getPackage())
                    .<List<? extends AnnotationTree>>map(found -> found.getAnnotations())
                    .orElse(List.of());
        }
        return modifiers(tree)
                .<List<? extends AnnotationTree>>map(ModifiersTree::getAnnotations)
                .orElse(List.of());
    }

    private static Optional<ModifiersTree> modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return Optional.of(type.getModifiers());
        }
        if (tree instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return tree instanceof VariableTree field ? Optional.of(field.getModifiers()) : Optional.empty();
    }
}
