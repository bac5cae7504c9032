package io.dianlu.local.demo.city;

/** A rectangle of streets and houses, in degrees of GCJ-02. */
public record Area(double west, double south, double east, double north) {

    boolean contains(Point point) {
        return point.lng() >= west && point.lng() <= east && point.lat() >= south && point.lat() <= north;
    }

    Point somewhere(Dice dice) {
        return new Point(rounded(dice.between(west, east)), rounded(dice.between(south, north)));
    }

    /** Six decimals: about ten centimeters, as map services give them. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
