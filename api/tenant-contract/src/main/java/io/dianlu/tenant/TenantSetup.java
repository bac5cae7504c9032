package io.dianlu.tenant;

import java.util.List;

/**
 * The wire format in which the control plane asks the data plane to set a tenant up: {@code PUT /internal/tenants/{id}/setup}, authorised by
 * the header {@code X-Dianlu-Feed-Key}. The same call again makes nothing twice. {@code DELETE} takes back what it made, which is refused
 * with 409 once people have put something beside it.
 *
 * @param made what this call gave the tenant to begin with
 * @param found what was there already
 */
public record TenantSetup(List<String> made, List<String> found) {

    /** Path of the set-up on the data plane. */
    public static final String PATH = "/internal/tenants/{id}/setup";

    public TenantSetup {
        made = List.copyOf(made);
        found = List.copyOf(found);
    }
}
