package dev.authadapter.processor.compiler;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Wraps a processor and what it gets from the compiler, as build tools do that watch what it writes. */
final class RecordingProcessor extends AbstractProcessor {

    private final Processor wrapped;
    private final Map<String, List<String>> outputs = new TreeMap<>();
    private final Set<JavaFileManager.Location> locations =
            new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    private final List<String> reads = new ArrayList<>();
    private boolean isClaiming;

    RecordingProcessor(Processor wrapped) {
        this.wrapped = wrapped;
    }

    /** The originating elements of each file written, classes by name and resources by path. */
    Map<String, List<String>> outputs() {
        return outputs;
    }

    /** Where resources were written. */
    Set<JavaFileManager.Location> locations() {
        return locations;
    }

    /** The resources that were read. */
    List<String> reads() {
        return reads;
    }

    /** Whether the processor wanted annotations for itself, which would hide them from others. */
    boolean isClaiming() {
        return isClaiming;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        RecordingFiler filer = new RecordingFiler(environment.getFiler());
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        wrapped.init((ProcessingEnvironment) Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        isClaiming |= wrapped.process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return wrapped.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return wrapped.getSupportedSourceVersion();
    }

    private final class RecordingFiler implements Filer {

        private final Filer filer;

        RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        private void record(CharSequence file, Element[] origins) {
            outputs.put(
                    file.toString(), Stream.of(origins).map(Element::toString).toList());
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            record(name, origins);
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
            record(name, origins);
            return filer.createClassFile(name, origins);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence packageName, CharSequence path, Element... origins)
                throws IOException {
            record(path, origins);
            locations.add(location);
            return filer.createResource(location, packageName, path, origins);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence path)
                throws IOException {
            reads.add(path.toString());
            return filer.getResource(location, packageName, path);
        }
    }
}
