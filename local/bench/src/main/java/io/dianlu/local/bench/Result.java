package io.dianlu.local.bench;

import java.util.Locale;

/**
 * What one benchmark found.
 *
 * @param rps operations (rows, for an import) per second
 * @param cpuMsPerRequest processor time of platform-core per operation, in milliseconds; for the number of tenants PostgreSQL's with it
 * @param ceilingRps what the machine could do at best, measured in the same run; for the number of tenants: what it did among few
 * @param ratio how near that is; 1 is the ceiling. For the search its p99 over that of the raw query, for the number of tenants the cost
 *     among many over that among few, so less is better
 * @param busy whether others used a notable part of the machine meanwhile
 * @param words what a person should know besides
 */
record Result(
        String name,
        int clients,
        double rps,
        double p50Ms,
        double p99Ms,
        double cpuMsPerRequest,
        double ceilingRps,
        double ratio,
        boolean busy,
        String words) {

    /** The same with more to know. */
    Result with(String more) {
        return new Result(name, clients, rps, p50Ms, p99Ms, cpuMsPerRequest, ceilingRps, ratio, busy, words + more);
    }

    /** One line of JSON, with numbers only a machine reads. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"clients\":%d,\"rps\":%.1f,\"p50Ms\":%.2f,\"p99Ms\":%.2f,\"cpuMsPerRequest\":%.3f,"
                        + "\"ceilingRps\":%.1f,\"ratio\":%.3f,\"busy\":%b}",
                name,
                clients,
                rps,
                p50Ms,
                p99Ms,
                cpuMsPerRequest,
                ceilingRps,
                ratio,
                busy);
    }

    /** For people. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%-16s %3d clients %9.1f/s   p50 %8.2f ms   p99 %8.2f ms   cpu %6.3f ms   ceiling %9.1f/s   ratio %.2f%n%17s%s",
                name,
                clients,
                rps,
                p50Ms,
                p99Ms,
                cpuMsPerRequest,
                ceilingRps,
                ratio,
                "",
                words);
    }
}
