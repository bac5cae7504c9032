package io.dianlu.platform.geo;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing is now and who may find it.
 *
 * @param version grows with each change of the thing, so that no older state overwrites a newer one; 0 for things that never change
 * @param audiences besides {@link Audience#ALL}, to which everything belongs
 */
public record Placement(UUID id, long version, Coordinate wgs84, Set<Audience> audiences) {

    public Placement {
        audiences = Set.copyOf(audiences);
    }

    /** A thing that never changes, with at most one owner and one department. */
    public static Placement of(UUID id, Coordinate wgs84, @Nullable UUID ownerId, @Nullable UUID departmentId) {
        return of(id, 0, wgs84, ownerId, departmentId);
    }

    /** A thing with at most one owner and one department. */
    public static Placement of(
            UUID id, long version, Coordinate wgs84, @Nullable UUID ownerId, @Nullable UUID departmentId) {
        var audiences = new LinkedHashSet<Audience>();
        if (ownerId != null) {
            audiences.add(Audience.ofOwner(ownerId));
        }
        if (departmentId != null) {
            audiences.add(Audience.ofDepartment(departmentId));
        }
        return new Placement(id, version, wgs84, audiences);
    }
}
