package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FollowedTenantsQuestionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final CopyOnWriteArrayList<Long> begunNanos = new CopyOnWriteArrayList<>();
    private final Semaphore answers = new Semaphore(0);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void goHome() {
        answers.release(100);
        people.close();
    }

    /** Knows at its end what had been made by its beginning. */
    private void poll() {
        begunNanos.add(System.nanoTime());
        var heard = Set.copyOf(made);
        answers.acquireUninterruptibly();
        known.addAll(heard);
    }

    private FollowedTenantsQuestion question(Duration patience) {
        return new FollowedTenantsQuestion(this::poll, patience);
    }

    private Future<Boolean> ask(FollowedTenantsQuestion question, String tenant, CountDownLatch asking) {
        return people.submit(() -> {
            asking.countDown();
            question.ask(() -> known.contains(tenant));
            return known.contains(tenant);
        });
    }

    @Test
    @DisplayName("many who ask meanwhile share one poll")
    void manyShareOne() throws Exception {
        made.add("蜗牛");
        var question = question(PATIENCE);
        var asking = new CountDownLatch(20);
        var found = new ArrayList<Future<Boolean>>();
        for (int n = 0; n < 20; n++) {
            found.add(ask(question, "蜗牛", asking));
        }
        asking.await();
        answers.release(2);
        for (var each : found) {
            assertThat(each.get()).isTrue();
        }
        assertThat(begunNanos).hasSize(1);
    }

    @Test
    @DisplayName(
            "who asks soon after an answer hears of what was made since, and no poll follows within a second of another")
    void soonAfterAnother() throws Exception {
        answers.release(2);
        made.add("蜗牛");
        var question = question(PATIENCE);
        long asked = System.nanoTime();
        assertThat(ask(question, "蜗牛", new CountDownLatch(1)).get()).isTrue();
        made.add("河马");
        assertThat(ask(question, "河马", new CountDownLatch(1)).get()).isTrue();
        assertThat(begunNanos).hasSize(2);
        assertThat(begunNanos.getLast() - asked)
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @Test
    @DisplayName(
            "who joins a poll that had begun before hears of what was made since with the next, and asks no third time")
    void madeWhileAnotherIsAsked() throws Exception {
        made.add("蜗牛");
        var question = question(PATIENCE);
        var first = ask(question, "蜗牛", new CountDownLatch(1));
        await().until(() -> begunNanos.size() == 1);
        made.add("河马");
        var asking = new CountDownLatch(2);
        var second = ask(question, "河马", asking);
        var nobody = ask(question, "无", asking);
        asking.await();
        answers.release(3);
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
        assertThat(nobody.get()).isFalse();
        assertThat(begunNanos).hasSize(2);
    }

    @Test
    @DisplayName("who is out of patience goes on with what is known, and the poll goes on without")
    void outOfPatience() throws Exception {
        made.add("蜗牛");
        var question = question(Duration.ofMillis(50));
        assertThat(ask(question, "蜗牛", new CountDownLatch(1)).get()).isFalse();
        assertThat(ask(question, "蜗牛", new CountDownLatch(1)).get()).isFalse();
        answers.release();
        await().until(() -> known.contains("蜗牛"));
        assertThat(begunNanos).hasSize(1);
    }
}
