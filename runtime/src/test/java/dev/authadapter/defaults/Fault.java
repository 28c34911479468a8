package dev.authadapter.defaults;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an operation does wrong. */
@FunctionalInterface
interface Fault {

    @Nullable
    Object carryOut(Call call) throws Throwable;

    /** A call of an operation. */
    interface Call {

        /** The adapter that makes no mistakes. */
        DefaultAuthAdapter adapter();

        String operation();

        /** What the operation was given; may be changed. */
        @Nullable
        Object[] arguments();

        /** Does what the operation ought to do. */
        @Nullable
        Object proceed() throws Throwable;

        // The caller names the type that the contract has there.
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        default <T> T argument(int index) {
            return (T) Objects.requireNonNull(arguments()[index]);
        }
    }

    /** The body is missing. */
    static Fault missing() {
        return call -> {
            throw new UnsupportedOperationException(call.operation());
        };
    }

    /** Gives another result than the right one. */
    @SuppressWarnings("unchecked") // the caller names the type that the contract has there
    static <T> Fault result(UnaryOperator<T> change) {
        return call -> change.apply((T) Objects.requireNonNull(call.proceed()));
    }

    /** Changes the object that is the right result. */
    static <T> Fault spoiledResult(Consumer<T> change) {
        return Fault.<T>result(object -> {
            change.accept(object);
            return object;
        });
    }

    /** Works with another argument. */
    @SuppressWarnings("unchecked") // the caller names the type that the contract has there
    static <T> Fault argument(int index, UnaryOperator<@Nullable T> change) {
        return call -> {
            call.arguments()[index] = change.apply((T) call.arguments()[index]);
            return call.proceed();
        };
    }

    /** Changes the object that is an argument. */
    static <T> Fault spoiledArgument(int index, Consumer<T> change) {
        return Fault.<T>argument(index, object -> {
            change.accept(Objects.requireNonNull(object));
            return object;
        });
    }

    /** Goes on where it ought to refuse. */
    static Fault ignoring(Class<? extends RuntimeException> refusal, Function<Call, Object> instead) {
        return call -> {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                if (refusal.isInstance(e)) {
                    return instead.apply(call);
                }
                throw e;
            }
        };
    }

    /** The same where the operation would return what it was given. */
    static Fault ignoring(Class<? extends RuntimeException> refusal, int argument) {
        return ignoring(refusal, call -> call.argument(argument));
    }

    /** Does more than it ought to. */
    static Fault followedBy(Consumer<Call> change) {
        return call -> {
            Object result = call.proceed();
            change.accept(call);
            return result;
        };
    }

    /** Does something else. */
    static Fault replacedBy(Function<Call, Object> other) {
        return other::apply;
    }

    /** Makes the mistake only if there are so many arguments, for an operation that has several forms. */
    default Fault ifGiven(int arguments) {
        return call -> call.arguments().length == arguments ? carryOut(call) : call.proceed();
    }
}
