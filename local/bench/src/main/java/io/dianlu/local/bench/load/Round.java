package io.dianlu.local.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one round measured.
 *
 * @param operations how many ended
 * @param rps operations per second
 * @param p50Ms median latency in milliseconds
 * @param p99Ms 99th percentile in milliseconds
 */
public record Round(long operations, double rps, double p50Ms, double p99Ms) {

    /** The middle of each figure over the rounds; operations are summed. */
    public static Round median(List<Round> rounds) {
        return new Round(
                rounds.stream().mapToLong(Round::operations).sum(),
                middle(rounds, Round::rps),
                middle(rounds, Round::p50Ms),
                middle(rounds, Round::p99Ms));
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
