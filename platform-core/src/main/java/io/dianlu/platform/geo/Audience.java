package io.dianlu.platform.geo;

import java.util.UUID;

/**
 * A group of things that can be searched on its own, so that a search within somebody's data scope finds exactly what the scope allows.
 *
 * @param name part of a Redis key; made by the factories only
 */
public record Audience(String name) {

    /** Everything of the tenant; each placed thing belongs to it. */
    public static final Audience ALL = new Audience("all");

    /** @throws IllegalArgumentException when the name has anything but letters, digits, colon and hyphen */
    public Audience {
        if (!name.matches("[A-Za-z0-9:-]+")) {
            throw new IllegalArgumentException("Not a name of an audience: " + name);
        }
    }

    public static Audience ofOwner(UUID personId) {
        return new Audience("owner:" + personId);
    }

    public static Audience ofDepartment(UUID departmentId) {
        return new Audience("dept:" + departmentId);
    }
}
