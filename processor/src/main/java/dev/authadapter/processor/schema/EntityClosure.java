package dev.authadapter.processor.schema;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes Hibernate must be given so that it can bind some entities: those they mention, however indirectly, the
 * subclasses of all these (which add columns to a shared table), and converters that apply themselves.
 */
final class EntityClosure {

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private final Set<Class<?>> mapped = new LinkedHashSet<>();
    private final Set<Type> seen = new HashSet<>();
    private final Deque<Class<?>> pending = new ArrayDeque<>();

    private EntityClosure() {}

    /**
     * Finds the classes.
     *
     * @param entities where to begin
     * @param candidates classes that nothing need mention: entities and converters of the same compilation
     * @return entities, mapped superclasses, embeddables and converters, sorted by name
     */
    static List<Class<?>> of(Collection<Class<?>> entities, Collection<Class<?>> candidates) {
        EntityClosure closure = new EntityClosure();
        entities.forEach(closure::add);
        candidates.stream().filter(EntityClosure::isAutoApplied).forEach(closure::add);
        closure.drain();
        while (candidates.stream()
                        .filter(closure::isNewSubclass)
                        .peek(closure::add)
                        .count()
                > 0) {
            closure.drain();
        }
        List<Class<?>> sorted = new ArrayList<>(closure.mapped);
        sorted.sort((a, b) -> a.getName().compareTo(b.getName()));
        return sorted;
    }

    private static boolean isAutoApplied(Class<?> candidate) {
        Converter converter = candidate.getAnnotation(Converter.class);
        return converter != null && converter.autoApply();
    }

    private boolean isNewSubclass(Class<?> candidate) {
        if (!candidate.isAnnotationPresent(Entity.class) || mapped.contains(candidate)) {
            return false;
        }
        for (Class<?> c = candidate.getSuperclass(); c != null; c = c.getSuperclass()) {
            if (c.isAnnotationPresent(Entity.class) && mapped.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private void add(Class<?> type) {
        if (mapped.add(type)) {
            pending.add(type);
        }
    }

    private void drain() {
        while (!pending.isEmpty()) {
            visit(pending.remove());
        }
    }

    /** Looks at everything a mapped class mentions; what JPA would not read, such as a transient field, does no harm. */
    private void visit(Class<?> type) {
        mention(type.getGenericSuperclass());
        mentionAnnotations(type);
        for (Field field : type.getDeclaredFields()) {
            mention(field.getGenericType());
            mentionAnnotations(field);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0) {
                mention(method.getGenericReturnType());
                mentionAnnotations(method);
            }
        }
    }

    /** A relation may name its target in an annotation only: {@code @OneToMany(targetEntity = …)}, {@code @Any}'s values. */
    private void mentionAnnotations(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            mentionValues(annotation);
        }
    }

    private void mentionValues(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (!type.getName().startsWith(JPA) && !type.getName().startsWith(HIBERNATE)) {
            return;
        }
        for (Method member : type.getDeclaredMethods()) {
            Object value = read(member, annotation);
            if (value instanceof Class<?> mentioned) {
                mention(mentioned);
            } else if (value instanceof Annotation nested) {
                mentionValues(nested);
            } else if (value instanceof Annotation[] nested) {
                for (Annotation each : nested) {
                    mentionValues(each);
                }
            }
        }
    }

    private static Object read(Method member, Annotation annotation) {
        try {
            return member.invoke(annotation);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(member + " cannot be read", e);
        }
    }

    private void mention(Type type) {
        if (type == null || !seen.add(type)) {
            return;
        }
        if (type instanceof Class<?> plain) {
            mentionClass(plain);
        } else if (type instanceof ParameterizedType parameterized) {
            mention(parameterized.getRawType());
            mentionAll(parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            mention(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            mentionAll(wildcard.getUpperBounds());
        } else if (type instanceof TypeVariable<?> variable) {
            mentionAll(variable.getBounds());
        }
    }

    private void mentionAll(Type[] types) {
        for (Type type : types) {
            mention(type);
        }
    }

    private void mentionClass(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isAnnotationPresent(Entity.class)
                || element.isAnnotationPresent(MappedSuperclass.class)
                || element.isAnnotationPresent(Embeddable.class)) {
            add(element);
        } else if (element.getSuperclass() != null && element.getClassLoader() instanceof ShadowClassLoader) {
            // A plain class between two mapped ones.
            mention(element.getGenericSuperclass());
        }
    }
}
