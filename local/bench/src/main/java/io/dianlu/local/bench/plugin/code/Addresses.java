package io.dianlu.local.bench.plugin.code;

import io.dianlu.plugin.PluginTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work as a plugin does it, and the four ways in which one goes wrong. */
@RestController
final class Addresses {
    private static final int MEGABYTE = 1 << 20;

    private final PluginTables tables;

    Addresses(PluginTables tables) {
        this.tables = tables;
    }

    /** A mark; returns how many there are, at most a hundred. */
    @PostMapping("/marks")
    Map<String, Integer> mark() {
        tables.change("insert into mark (tenant_id, id) values (?, ?)", tables.tenant(), UUID.randomUUID());
        return Map.of(
                "marks",
                tables.list("select id from mark limit 100", row -> row.uuid("id"))
                        .size());
    }

    @GetMapping("/wrong/{way}")
    Map<String, Long> wrong(@PathVariable String way) throws InterruptedException {
        return Map.of(
                "done",
                switch (way) {
                    case "sleeps" -> sleep();
                    case "loops" -> loop();
                    case "allocates" -> allocate();
                    default -> throw new IllegalStateException("thrown on purpose");
                });
    }

    private static long sleep() throws InterruptedException {
        Thread.sleep(3_600_000);
        return 1;
    }

    private static long loop() {
        long turns = 0;
        while (turns >= 0) {
            turns++;
        }
        return turns;
    }

    private static long allocate() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < MEGABYTE) {
            kept.add(new byte[MEGABYTE]);
        }
        return kept.size();
    }
}
