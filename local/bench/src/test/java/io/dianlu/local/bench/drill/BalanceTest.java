package io.dianlu.local.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The drill's balance")
class BalanceTest {
    private final Ledger ledger = new Ledger();
    private final Command taken = noted();
    private final Command unanswered = noted();

    private Command noted() {
        var command = Command.customer(() -> "");
        ledger.note(command);
        return command;
    }

    @Test
    @DisplayName("is even when all that was acknowledged is there, whatever became of the unanswered")
    void even() {
        ledger.acknowledge(taken);
        assertThat(Balance.of(ledger, List.of(taken.id()))).isEqualTo(new Balance(1, 0, 0));
        assertThat(Balance.of(ledger, List.of(unanswered.id(), taken.id()))).isEqualTo(new Balance(1, 0, 0));
        assertThat(ledger.unanswered()).containsExactly(unanswered);
    }

    @Test
    @DisplayName("tells what was acknowledged and is not there")
    void missing() {
        ledger.acknowledge(taken);
        ledger.acknowledge(unanswered);
        var balance = Balance.of(ledger, List.of(taken.id()));
        assertThat(balance).isEqualTo(new Balance(2, 1, 0));
        assertThat(balance.found()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells of rows that are there once more, under the same id or under one that nobody sent")
    void twice() {
        ledger.acknowledge(taken);
        assertThat(Balance.of(ledger, List.of(taken.id(), taken.id()))).isEqualTo(new Balance(1, 0, 1));
        assertThat(Balance.of(ledger, List.of(taken.id(), UUID.randomUUID()))).isEqualTo(new Balance(1, 0, 1));
    }
}
