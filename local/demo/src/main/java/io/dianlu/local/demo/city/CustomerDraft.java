package io.dianlu.local.demo.city;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the platform's batch endpoint takes it.
 *
 * @param creditLimit in yuan, two decimals
 */
public record CustomerDraft(
        UUID id,
        String name,
        @Nullable String shortName,
        String kind,
        @Nullable String level,
        @Nullable String regionCode,
        @Nullable String address,
        List<String> tags,
        @Nullable String maturity,
        @Nullable UUID ownerId,
        List<Contact> contacts,
        @Nullable String creditLimit,
        @Nullable Position position,
        @Nullable String remark) {

    public record Contact(
            UUID id,
            String name,
            List<String> phones,
            @Nullable String title,
            boolean primary) {}

    public record Position(double lng, double lat, String datum) {

        public static Position of(Point point) {
            return new Position(point.lng(), point.lat(), "GCJ02");
        }
    }
}
