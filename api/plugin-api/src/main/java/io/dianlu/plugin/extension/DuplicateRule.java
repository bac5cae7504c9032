package io.dianlu.plugin.extension;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** Says how strongly two customers or leads look like the same one. */
@Point(adds = "a reason why two customers may be the same", since = "0.1.0", limitMillis = 200)
public interface DuplicateRule extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes; the tenant gives it a weight under this name. */
    String key();

    /** Empty when the rule has nothing to say about the two. */
    Optional<Likeness> compare(Subject one, Subject other);

    /**
     * @param lng longitude in degrees, WGS-84
     * @param lat latitude in degrees, WGS-84
     */
    record Subject(
            String name,
            List<String> phones,
            @Nullable String contact,
            @Nullable String address,
            @Nullable Double lng,
            @Nullable Double lat) {
        public Subject {
            phones = List.copyOf(phones);
        }
    }

    /**
     * @param strength 0 (different) to 1 (the same)
     * @param field which field says so
     */
    record Likeness(double strength, String field) {
        public Likeness {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("A strength lies between 0 and 1, not at " + strength);
            }
        }
    }
}
