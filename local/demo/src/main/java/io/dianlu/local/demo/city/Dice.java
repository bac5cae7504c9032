package io.dianlu.local.demo.city;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way on every run: each thing that is invented throws its own dice. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The beginning of the list is much likelier than its end. */
    <T> T oneOfTheFirst(List<T> choices) {
        double skewed = Math.pow(random.nextDouble(), 1.6);
        return choices.get((int) (skewed * choices.size()));
    }

    /** @return a number from {@code least} to {@code most}, both included */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    String digits(int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
