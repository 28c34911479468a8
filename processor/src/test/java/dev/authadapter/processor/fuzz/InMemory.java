package dev.authadapter.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what one compilation writes; libraries are read through a file manager that many compilations share. */
final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, Written> written = new TreeMap<>();
    private final Packages packages;

    /**
     * Makes one for one compilation.
     *
     * @param packages what is known of the libraries' packages
     */
    InMemory(JavaFileManager libraries, Packages packages) {
        super(libraries);
        this.packages = packages;
    }

    /** A source file that was never on a disk. */
    static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("memory:/" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The paths of what was written, with slashes. */
    Set<String> paths() {
        return written.keySet();
    }

    /** Whether the compilation wrote this file itself. */
    boolean hasWritten(FileObject file) {
        return file instanceof Written;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return output(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return output(
                packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name, JavaFileObject.Kind.OTHER);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        if (location.isOutputLocation()) {
            throw new FileNotFoundException(name);
        }
        return super.getFileForInput(location, packageName, name);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        return location == StandardLocation.SOURCE_OUTPUT || location == StandardLocation.CLASS_OUTPUT
                ? new ArrayList<>()
                : packages.list(fileManager, location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return packages.binaryName(fileManager, location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.equals(other);
    }

    @Override
    public void flush() {}

    /** Leaves the shared file manager open. */
    @Override
    public void close() {}

    private Written output(String path, JavaFileObject.Kind kind) {
        Written file = new Written(path, kind);
        written.put(path, file);
        return file;
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(URI.create("memory:/output/" + path), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    static List<JavaFileObject> sources(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> source(file.getKey(), file.getValue()))
                .toList();
    }
}
