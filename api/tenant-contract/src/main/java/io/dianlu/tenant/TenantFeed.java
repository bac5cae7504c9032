package io.dianlu.tenant;

import java.util.List;

/**
 * The wire format between the planes: {@code GET /internal/tenant-feed?after=<revision>}, authorised by the header
 * {@code X-Dianlu-Feed-Key}. Holds the first {@value #PAGE} profiles whose revision is greater than {@code after}, by rising revision.
 *
 * @param revision the highest revision the control plane has given out, or the last profile's when there are more; the next call asks after
 *     it, at once after a full page
 */
public record TenantFeed(long revision, List<TenantProfile> profiles) {

    /** The most profiles one answer holds. */
    public static final int PAGE = 1000;

    /** Path of the feed on the control plane. */
    public static final String PATH = "/internal/tenant-feed";

    /** Header that carries the key both planes share. */
    public static final String KEY_HEADER = "X-Dianlu-Feed-Key";

    /** Whether more may wait behind this answer. */
    public boolean full() {
        return profiles.size() >= PAGE;
    }
}
