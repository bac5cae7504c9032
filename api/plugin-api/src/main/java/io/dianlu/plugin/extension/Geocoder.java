package io.dianlu.plugin.extension;

import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/** Says where an address is, and what is at a place. */
@Point(
        adds = "tells places by address and addresses by place",
        since = "0.1.0",
        limitMillis = 3_000,
        asked = Point.Asked.FIRST_THAT_ANSWERS)
public interface Geocoder extends ExtensionPoint {

    /** The best first; empty when nothing is known. */
    List<Place> locate(String address);

    /** Empty when nothing is known. Degrees, WGS-84. */
    Optional<Place> describe(double lng, double lat);

    /**
     * @param regionCode the six digits of the administrative division (GB/T 2260), or empty
     * @param lng longitude in degrees, WGS-84
     * @param lat latitude in degrees, WGS-84
     */
    record Place(String address, String regionCode, double lng, double lat) {}
}
