package io.dianlu.platform.geo;

import java.util.UUID;

/**
 * A thing that was found.
 *
 * @param distanceMeters from the centre of the search, by Redis: within 0.1 % and a meter of {@link Distances}
 * @param wgs84 as Redis keeps it, at most 0.6 m off
 */
public record NearbyHit(UUID id, double distanceMeters, Coordinate wgs84) {}
