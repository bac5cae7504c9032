package io.dianlu.local.demo.city;

import java.util.List;

/**
 * A district of a city.
 *
 * @param code GB/T 2260, six digits
 * @param streets names of real streets
 * @param builtUp where houses stand; a customer is put into one of these
 */
public record District(String code, String name, List<String> streets, List<Area> builtUp) {

    /** Whether houses stand at this point. */
    public boolean hasHousesAt(Point point) {
        return builtUp.stream().anyMatch(area -> area.contains(point));
    }
}
