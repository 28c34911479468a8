package dev.authadapter.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** A Java type by name. Annotations on types are dropped: generated code states nullness itself. */
public sealed interface TypeRef {

    /**
     * The type as one writes it in source, with imports.
     *
     * @return for example {@code Map<String, byte[]>}
     */
    String inSource();

    /**
     * The type by its canonical name, without arguments.
     *
     * @return for example {@code java.util.Map.Entry}; for what is no class, what one writes in source
     */
    default String qualifiedName() {
        return inSource();
    }

    /**
     * A primitive type.
     *
     * @param name such as {@code long}
     */
    record Primitive(String name) implements TypeRef {

        @Override
        public String inSource() {
            return name;
        }
    }

    /**
     * A class, interface, record or enum.
     *
     * @param packageName empty for the unnamed package
     * @param simpleNames from the outermost to the nested class; never empty
     * @param arguments type arguments; empty if the class is not generic
     */
    record Declared(String packageName, List<String> simpleNames, List<TypeRef> arguments) implements TypeRef {

        /** Makes a type. */
        public Declared {
            simpleNames = List.copyOf(simpleNames);
            arguments = List.copyOf(arguments);
        }

        @Override
        public String qualifiedName() {
            String name = String.join(".", simpleNames);
            return packageName.isEmpty() ? name : packageName + "." + name;
        }

        /**
         * The innermost simple name.
         *
         * @return for example {@code Entry}
         */
        public String simpleName() {
            return simpleNames.get(simpleNames.size() - 1);
        }

        @Override
        public String inSource() {
            String list = arguments.stream().map(TypeRef::inSource).collect(Collectors.joining(", "));
            return arguments.isEmpty() ? simpleName() : simpleName() + "<" + list + ">";
        }
    }

    /**
     * An array.
     *
     * @param component the type of its elements
     */
    record Array(TypeRef component) implements TypeRef {

        @Override
        public String inSource() {
            return component.inSource() + "[]";
        }
    }

    /**
     * A wildcard type argument.
     *
     * @param kind its bound
     * @param bound the type; {@code Object} if unbounded
     */
    record Wildcard(Kind kind, TypeRef bound) implements TypeRef {

        /** Which way a wildcard is bounded. */
        public enum Kind {
            /** {@code ? extends X}. */
            EXTENDS,
            /** {@code ? super X}. */
            SUPER
        }

        @Override
        public String inSource() {
            return (kind == Kind.EXTENDS ? "? extends " : "? super ") + bound.inSource();
        }
    }
}
