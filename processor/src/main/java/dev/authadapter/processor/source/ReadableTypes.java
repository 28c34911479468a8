package dev.authadapter.processor.source;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** What code of a package can refer to: a type may exist and still not be readable from the package's module. */
final class ReadableTypes {

    private final Elements elements;
    private final PackageElement home;

    private ReadableTypes(Elements elements, PackageElement home) {
        this.elements = elements;
        this.home = home;
    }

    static ReadableTypes from(PackageElement home, Elements elements) {
        return new ReadableTypes(elements, home);
    }

    boolean has(String name) {
        ModuleElement module = elements.getModuleOf(home);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }
}
