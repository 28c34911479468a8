package dev.authadapter.processor.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A compiler as a build tool may show it: not the compiler itself, and without knowledge of files. */
record WrappedEnvironment(ProcessingEnvironment compiler) implements ProcessingEnvironment {

    @Override
    public Elements getElementUtils() {
        return (Elements) Proxy.newProxyInstance(
                Elements.class.getClassLoader(), new Class<?>[] {Elements.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getFileObjectOf")) {
                        throw new UnsupportedOperationException();
                    }
                    try {
                        return method.invoke(compiler.getElementUtils(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Types getTypeUtils() {
        return compiler.getTypeUtils();
    }

    @Override
    public Map<String, String> getOptions() {
        return compiler.getOptions();
    }

    @Override
    public Messager getMessager() {
        return compiler.getMessager();
    }

    @Override
    public Filer getFiler() {
        return compiler.getFiler();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return compiler.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return compiler.getLocale();
    }
}
