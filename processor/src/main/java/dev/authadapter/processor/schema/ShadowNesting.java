package dev.authadapter.processor.schema;

import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.objectweb.asm.ClassWriter;

/** Which classes are nested in which: the attributes behind {@code getSimpleName}, {@code getDeclaringClass} and {@code isEnum}. */
final class ShadowNesting {

    private final ShadowTypes types;

    ShadowNesting(ShadowTypes types) {
        this.types = types;
    }

    void write(TypeElement source, ClassWriter out) {
        TypeElement outermost = source;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            writeEntry(outermost, outer, out);
            outermost = outer;
        }
        if (outermost == source) {
            writeMembers(source, out);
        } else {
            out.visitNestHost(types.internalName(outermost));
        }
        for (TypeElement member : ElementFilter.typesIn(source.getEnclosedElements())) {
            writeEntry(member, source, out);
        }
    }

    private void writeMembers(TypeElement type, ClassWriter out) {
        for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
            out.visitNestMember(types.internalName(member));
            writeMembers(member, out);
        }
    }

    private void writeEntry(TypeElement type, TypeElement outer, ClassWriter out) {
        out.visitInnerClass(
                types.internalName(type),
                types.internalName(outer),
                type.getSimpleName().toString(),
                ShadowAccess.ofNested(type));
    }
}
