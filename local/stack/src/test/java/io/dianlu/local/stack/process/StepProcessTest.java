package io.dianlu.local.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepProcessTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    @DisplayName("a step that is ended takes along what it started")
    void endsAll() throws Exception {
        var step = StepProcess.start(new ProcessBuilder("/bin/sh", "-c", "sleep 300 & echo $!; wait"));
        var child = ProcessHandle.of(Long.parseLong(step.output().readLine())).orElseThrow();
        step.end();
        assertThat(Alive.endsWithin(child, PATIENCE)).isTrue();
        assertThat(step.join()).isNotZero();
        assertThat(step.wasEnded()).isTrue();
    }

    @Test
    @DisplayName("a step tells what it printed and how it ended")
    void joins() throws Exception {
        var step = StepProcess.start(new ProcessBuilder("/bin/sh", "-c", "echo done; exit 7"));
        assertThat(step.output().readLine()).isEqualTo("done");
        assertThat(step.join()).isEqualTo(7);
        assertThat(step.wasEnded()).isFalse();
    }
}
