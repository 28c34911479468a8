package dev.authadapter.processor.fuzz;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a source file can be spoilt, and where it stands. */
final class Parts extends TreeScanner<Void, Void> {

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private final Map<Part, List<Span>> spans = new EnumMap<>(Part.class);

    Parts(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
        scan(unit, null);
    }

    String text() {
        return text;
    }

    /** Where the file has such parts, in the order of the file. */
    List<Span> of(Part part) {
        return spans.computeIfAbsent(part, none -> new ArrayList<>());
    }

    @Override
    public Void visitImport(ImportTree tree, Void unused) {
        add(Part.IMPORT, tree);
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        tree.getMembers().forEach(member -> add(Part.MEMBER, member));
        Optional.ofNullable(tree.getExtendsClause()).ifPresent(type -> addSupertype("extends", type));
        int header = end(tree.getModifiers(), start(tree));
        word("class|interface|enum|record|@interface", header)
                .ifPresent(span -> of(Part.KIND).add(span));
        name(tree.getSimpleName().toString(), header);
        return super.visitClass(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        declaration(tree, tree.getType(), tree.getName().toString());
        return super.visitVariable(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        declaration(tree, tree.getReturnType(), tree.getName().toString());
        return super.visitMethod(tree, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void unused) {
        add(Part.ANNOTATION, tree);
        for (ExpressionTree argument : tree.getArguments()) {
            add(Part.ARGUMENT, argument);
            argument.accept(new Literals(), null);
        }
        return super.visitAnnotation(tree, null);
    }

    private void declaration(Tree tree, Tree type, String name) {
        word("private|protected|public|static|final|abstract|transient", start(tree))
                .ifPresent(span -> of(Part.MODIFIER).add(span));
        if (type != null) {
            add(Part.TYPE, type);
            name(name, end(type, start(tree)));
        }
    }

    /** The first of some words at or after an index, if it comes before the end of the declaration's first line of code. */
    private Optional<Span> word(String words, int from) {
        Matcher matcher =
                Pattern.compile("(?<![\\w.@])(?:" + words + ")(?!\\w)").matcher(text);
        return from >= 0 && matcher.find(from) && matcher.start() - from < 200
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private void name(String name, int from) {
        if (!name.equals("<init>")) {
            word(Pattern.quote(name), from).ifPresent(span -> of(Part.NAME).add(span));
        }
    }

    private void addSupertype(String keyword, Tree type) {
        int end = end(type, -1);
        int start = text.lastIndexOf(keyword, start(type));
        if (start >= 0 && end > start) {
            of(Part.SUPERTYPE).add(new Span(start, end));
        }
    }

    private void add(Part part, Tree tree) {
        int start = start(tree);
        int end = end(tree, -1);
        if (start >= 0 && end > start) { // what the compiler adds by itself, such as a constructor, stands nowhere
            of(part).add(new Span(start, end));
        }
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree, int otherwise) {
        int end = (int) positions.getEndPosition(unit, tree);
        return end < 0 ? otherwise : end;
    }

    private final class Literals extends TreeScanner<Void, Void> {

        @Override
        public Void visitLiteral(LiteralTree tree, Void unused) {
            add(Part.LITERAL, tree);
            return null;
        }
    }
}
