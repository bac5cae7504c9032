package io.dianlu.platform.shared;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show as entity tag. */
public final class Answers {

    private Answers() {}

    public static <T> ResponseEntity<T> versioned(long version, T body) {
        return ResponseEntity.ok().eTag(EntityTags.of(version)).body(body);
    }

    /**
     * To a create, which may be sent twice.
     *
     * @param fresh whether this call created it: 201 with its address, else 200
     * @param path of the API with the id
     */
    public static <T> ResponseEntity<T> created(boolean fresh, String path, long version, T body) {
        return status(fresh, path).eTag(EntityTags.of(version)).body(body);
    }

    /** To a create of something that has no versions. */
    public static <T> ResponseEntity<T> created(boolean fresh, String path, T body) {
        return status(fresh, path).body(body);
    }

    private static ResponseEntity.BodyBuilder status(boolean fresh, String path) {
        return fresh ? ResponseEntity.created(URI.create(path)) : ResponseEntity.ok();
    }
}
