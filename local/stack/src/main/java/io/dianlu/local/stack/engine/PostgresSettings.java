package io.dianlu.local.stack.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Server settings for a small machine.
 *
 * @param lasting whether acknowledged data must survive a crash; only throw-away test servers say no
 */
public record PostgresSettings(boolean lasting) {

    /** Names and values of the server's settings. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("listen_addresses", "127.0.0.1");
        options.put("unix_socket_directories", "");
        options.put("shared_buffers", lasting ? "256MB" : "128MB");
        options.put("max_connections", "200");
        options.put("work_mem", "8MB");
        options.put("maintenance_work_mem", "64MB");
        options.put("effective_cache_size", "1GB");
        options.put("random_page_cost", "1.1");
        options.put("jit", "off");
        options.put("max_wal_size", "2GB");
        options.put("synchronous_commit", lasting ? "on" : "off");
        options.put("timezone", "UTC");
        if (!lasting) {
            options.put("fsync", "off");
            options.put("full_page_writes", "off");
        }
        return options;
    }
}
