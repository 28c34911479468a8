package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** What waits for a commit, the adapter's or the caller's; of JTA's see {@code JtaTransactionsTest}. */
@MethodSource("onH2")
final class AfterCommitTest extends DefaultEntities {

    static Stream<Variant> onH2() {
        return directVariants().filter(variant -> variant.database() == TestDatabase.H2);
    }

    @Test
    void afterCommit_runsAfterTheOutermostTransaction_andNeverIfItIsUndone() {
        List<String> log = new ArrayList<>();

        adapter.engine().inTransaction(() -> {
            adapter.engine().inTransaction(() -> {
                adapter.engine()
                        .afterCommit(() ->
                                log.add("told " + adapter.newUser().getId().length()));
                return 0;
            });
            log.add("working");
            return 0;
        });
        assertThatThrownBy(() -> adapter.engine().inTransaction(() -> {
                    adapter.engine().afterCommit(() -> log.add("undone"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        adapter.engine().afterCommit(() -> log.add("at once"));
        adapter.engine().afterCommit(() -> {
            throw new IllegalStateException("logged");
        });

        assertThat(log).containsExactly("working", "told 36", "at once");
    }

    @Test
    void afterCommit_inACallersTransaction_runsWhenTheCallerCommits() {
        List<String> log = new ArrayList<>();
        try (EntityManager entityManager = factory.sessionFactory().createEntityManager()) {
            TestAdapter joining = adapter.joining(entityManager);
            for (boolean commits : List.of(true, false)) {
                entityManager.getTransaction().begin();
                joining.engine().inTransaction(() -> {
                    joining.newUser();
                    joining.engine().afterCommit(() -> log.add("told"));
                    return 0;
                });
                log.add("before");
                if (commits) {
                    entityManager.getTransaction().commit();
                } else {
                    entityManager.getTransaction().rollback();
                }
            }
            joining.engine().afterCommit(() -> log.add("at once"));
        }

        assertThat(log).containsExactly("before", "told", "before", "at once");
    }
}
