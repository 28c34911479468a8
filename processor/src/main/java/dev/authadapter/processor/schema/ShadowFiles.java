package dev.authadapter.processor.schema;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * The files of a compilation within the compilation: its class path is what the outer compiler knows, as shadow classes,
 * apart from the libraries it is given; what it writes stays in memory.
 */
final class ShadowFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Elements elements;
    private final Function<TypeElement, byte[]> shadows;
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    ShadowFiles(JavaFileManager platform, Elements elements, Function<TypeElement, byte[]> shadows) {
        super(platform);
        this.elements = elements;
        this.shadows = shadows;
    }

    /** What was written, by binary name. */
    Map<String, byte[]> written() {
        Map<String, byte[]> code = new LinkedHashMap<>();
        outputs.forEach((name, output) -> code.put(name, output.bytes.toByteArray()));
        return code;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> found = new ArrayList<>();
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        if (!found.isEmpty()) {
            return found;
        }
        PackageElement listed = elements.getPackageElement(packageName);
        if (listed != null && kinds.contains(JavaFileObject.Kind.CLASS) && !isOfPlatform(listed)) {
            addTypes(listed, found);
        }
        return found;
    }

    private boolean isOfPlatform(PackageElement listed) {
        ModuleElement module = elements.getModuleOf(listed);
        String name = module == null ? "" : module.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("jdk.");
    }

    private void addTypes(Element around, List<JavaFileObject> found) {
        for (TypeElement type : ElementFilter.typesIn(around.getEnclosedElements())) {
            found.add(new Shadow(type));
            addTypes(type, found);
        }
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH || super.hasLocation(location);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Shadow shadow ? shadow.binaryName : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return outputs.computeIfAbsent(className, Output::new);
    }

    private static URI uri(String binaryName) {
        return URI.create("shadow:///" + binaryName.replace('.', '/').replace("$", "%24") + ".class");
    }

    private final class Shadow extends SimpleJavaFileObject {

        private final TypeElement type;
        private final String binaryName;

        Shadow(TypeElement type) {
            super(uri(elements.getBinaryName(type).toString()), Kind.CLASS);
            this.type = type;
            this.binaryName = elements.getBinaryName(type).toString();
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(shadows.apply(type));
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className) {
            super(uri(className), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
