package dev.authadapter.processor.compiler;

import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Compilation;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;

/** The processor in a class loader of its own, as compilers load it, so that one can see what it loads. */
final class IsolatedProcessor implements AutoCloseable {

    private final URLClassLoader loader;

    /**
     * Makes a class loader of all that is on the class path of the tests.
     *
     * @param loaded is told the name of each class that is loaded, but for those of the JDK
     */
    IsolatedProcessor(Consumer<String> loaded) {
        this.loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                Class<?> found = super.findClass(name);
                loaded.accept(name);
                return found;
            }
        };
    }

    Processor newProcessor() throws ReflectiveOperationException {
        return loader.loadClass(AuthProcessor.class.getName())
                .asSubclass(Processor.class)
                .getConstructor()
                .newInstance();
    }

    private static URL[] classPath() {
        List<URL> urls = new ArrayList<>();
        for (Path entry : Compilation.wholeClassPath()) {
            try {
                urls.add(entry.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException("a file has a URL", e);
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
