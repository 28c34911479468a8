package dev.authadapter.examples.springboot.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A context that is looked for when it is asked for, and not again. For the thread of one request. */
final class LoadedOnce implements DeferredSecurityContext {

    private final Supplier<Optional<SecurityContext>> source;
    private Optional<SecurityContext> found;
    private SecurityContext context;

    LoadedOnce(Supplier<Optional<SecurityContext>> source) {
        this.source = source;
    }

    @Override
    public SecurityContext get() {
        if (context == null) {
            found = source.get();
            context = found.orElseGet(SecurityContextHolder::createEmptyContext);
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        get();
        return found.isEmpty();
    }
}
