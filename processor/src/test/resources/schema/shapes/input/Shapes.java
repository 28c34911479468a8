package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Every shape of a class that reflection can tell apart. */
@Entity
@Table(indexes = {@Index(columnList = "a"), @Index(columnList = "b", unique = true)})
@NamedQuery(name = "one", query = "from Shapes")
@NamedQuery(name = "two", query = "from Shapes")
@Shapes.Tag(
        number = 7,
        letter = '\u00e9',
        big = 1L << 40,
        small = -1,
        ratio = 0.5,
        share = 1.5f,
        is = true,
        tiny = 3,
        names = {"x", "\"y\""},
        type = Map.Entry.class,
        types = {int[].class, String[][].class, void.class},
        mode = Shapes.Mode.OFF,
        modes = {},
        nested = @Shapes.Note("n"))
public abstract class Shapes<T extends Comparable<? super T> & Serializable, K>
        extends Base<List<? extends T>[], K> implements Callable<Map<String, ? super K[]>> {

    public static final int CONSTANT = 42;
    static final String TEXT = "text";
    static final char LETTER = 'c';
    static final boolean FLAG = true;
    static final byte TINY = -1;
    static final double RATIO = 0.1;
    protected transient volatile long counter;
    private final T[] array = null;
    Map<Mode, List<int[]>> map;

    @JoinColumns({@JoinColumn(name = "p"), @JoinColumn(name = "q")})
    protected Inner<String>.Deepest<K> deepest;

    protected Shapes(T first, int... rest) {}

    @Override
    @Deprecated
    public final Map<String, ? super K[]> call() throws Exception {
        return null;
    }

    @Column(name = "v")
    public synchronized <X extends Throwable, Y> Y generic(Class<? extends X> type, Y... values) throws X {
        return null;
    }

    abstract void unfinished();

    static native int foreign();

    private strictfp void hidden() {}

    @Override
    public List<? extends T>[] get(K key) {
        return null;
    }

    public enum Mode implements Comparator<String> {
        ON {
            @Override
            int level() {
                return 1;
            }
        },
        @Deprecated
        OFF {
            @Override
            int level() {
                return 0;
            }
        };

        abstract int level();

        @Override
        public int compare(String a, String b) {
            return 0;
        }
    }

    protected record Pair<A extends Number>(@Note("first") A first, List<A>... others) implements Serializable {
        protected Pair {}
    }

    class Inner<P> {
        Inner(int size) {}

        class Deepest<Q> {}
    }

    private interface Hidden<V> {
        default V value() {
            return null;
        }

        static void of() {}
    }

    static final class Converting implements AttributeConverter<Mode, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Mode attribute) {
            return 0;
        }

        @Override
        public Mode convertToEntityAttribute(Integer column) {
            return null;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface Tag {
        int number() default 1;

        char letter();

        long big();

        short small();

        double ratio();

        float share();

        boolean is();

        byte tiny();

        String[] names() default {"default"};

        Class<?> type();

        Class<?>[] types();

        Mode mode() default Mode.ON;

        Mode[] modes();

        Note nested();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Notes.class)
    @interface Note {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Notes {
        Note[] value();
    }

    @Retention(RetentionPolicy.CLASS)
    @interface Unseen {}

    @Note("1")
    @Note("2")
    @Unseen
    sealed interface Closed permits Leaf {}

    static final class Leaf implements Closed {}

    static class Odd$Name {
        static class In$ner {}
    }
}

abstract class Base<A, B> {
    Base() {}

    public abstract A get(B key);
}
