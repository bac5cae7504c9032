package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.tenancy.LateWrites;
import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.platform.testing.FieldPlatform;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Late writes")
class LateWritesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String INSERT = """
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date)
            values (?, ?, 'test', '{}', now(), now())""";

    private final LateWrites lateWrites = PLATFORM.bean(LateWrites.class);
    private final JdbcTemplate jdbc = PLATFORM.bean(JdbcTemplate.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
    private final String mark = UUID.randomUUID().toString();

    private void inTransaction(Runnable work) {
        PlatformWork.run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private void write(UUID id) {
        lateWrites.add(INSERT, id, mark);
    }

    private int stored() {
        var count = jdbc.queryForObject(
                "select count(*) from event_publication where listener_id = ?", Integer.class, mark);
        return count == null ? 0 : count;
    }

    @ParameterizedTest(name = "{0} of them")
    @ValueSource(ints = {1, 8, 9, 100})
    @DisplayName("are sent at the commit, not before")
    void sentAtCommit(int count) {
        inTransaction(() -> {
            for (int i = 0; i < count; i++) {
                write(UUID.randomUUID());
            }
            assertThat(stored()).isZero();
        });
        assertThat(stored()).isEqualTo(count);
    }

    @ParameterizedTest(name = "among {0}")
    @ValueSource(ints = {2, 20})
    @DisplayName("take everything back with them when one is refused")
    void refused(int count) {
        var twice = UUID.randomUUID();
        assertThatThrownBy(() -> inTransaction(() -> {
                    jdbc.update(INSERT, UUID.randomUUID(), mark);
                    for (int i = 0; i < count - 2; i++) {
                        write(UUID.randomUUID());
                    }
                    write(twice);
                    write(twice);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest(name = "{0} times")
    @ValueSource(ints = {2, 20})
    @DisplayName("are done in the order they were handed over, different statements too")
    void inOrder(int times) {
        var id = UUID.randomUUID();
        inTransaction(() -> {
            for (int i = 0; i < times; i++) {
                write(id);
                lateWrites.add("delete from event_publication where id = ?", id);
            }
            write(id);
        });
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    @DisplayName("belong to the transaction they were handed over in, also when another one runs within it")
    void nested() {
        var inner = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> inTransaction(() -> {
                    write(UUID.randomUUID());
                    inner.executeWithoutResult(_ -> write(UUID.randomUUID()));
                    assertThat(stored()).isEqualTo(1);
                    throw new IllegalArgumentException("the outer one fails");
                }))
                .hasMessage("the outer one fails");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    @DisplayName("need a transaction")
    void outside() {
        assertThatThrownBy(() -> write(UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
    }
}
