package io.dianlu.platform.geo;

import java.util.UUID;

/**
 * A thing that is to be found no more.
 *
 * @param version of the thing when it went; what was placed under a later one stays
 */
public record Removal(UUID id, long version) {

    /** Later than any version of a thing: the greatest whole number that Redis' scripts can tell from its neighbours. */
    private static final long EVER = (1L << 53) - 1;

    /** A thing that will not come back, whatever its version was. */
    public static Removal forEver(UUID id) {
        return new Removal(id, EVER);
    }
}
