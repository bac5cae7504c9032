package io.dianlu.platform.geo;

/** Finds the point that a shift moves to a given one, by fixed-point iteration: shifts change so slowly that each round gains about two decimals. */
final class Inverse {

    /** About a tenth of a micrometer. */
    private static final double ENOUGH_DEGREES = 1e-12;

    private static final int MAX_ROUNDS = 20;

    private Inverse() {}

    static Coordinate of(Shift shift, Coordinate shifted) {
        var guess = shifted;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            var reached = shift.apply(guess);
            double lngError = reached.lng() - shifted.lng();
            double latError = reached.lat() - shifted.lat();
            guess = new Coordinate(guess.lng() - lngError, guess.lat() - latError);
            if (Math.abs(lngError) < ENOUGH_DEGREES && Math.abs(latError) < ENOUGH_DEGREES) {
                break;
            }
        }
        return guess;
    }
}
