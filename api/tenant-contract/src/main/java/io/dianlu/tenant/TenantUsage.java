package io.dianlu.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wire format in which the data plane tells the control plane what tenants use: {@code GET /internal/tenant-usage?after=<id>}, authorised
 * by the header {@code X-Dianlu-Feed-Key}.
 *
 * @param tenants the next few by their ids
 * @param next where to ask on; null on the last page
 */
public record TenantUsage(List<Used> tenants, @Nullable UUID next) {

    /** Path on the data plane. */
    public static final String PATH = "/internal/tenant-usage";

    /** The most tenants one answer holds: each is counted for it. */
    public static final int PAGE = 20;

    public TenantUsage {
        tenants = List.copyOf(tenants);
    }

    /**
     * What one tenant uses.
     *
     * @param day in the tenant's time zone
     * @param used code of a {@link Limit} → how much
     */
    public record Used(TenantId id, LocalDate day, Map<String, Long> used) {

        public Used {
            used = Map.copyOf(used);
        }
    }
}
