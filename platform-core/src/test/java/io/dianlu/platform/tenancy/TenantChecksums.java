package io.dianlu.platform.tenancy;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.tenant.TenantId;
import java.util.Map;
import java.util.TreeMap;

/** What every table holds of a tenant, so that a change of anything shows. */
final class TenantChecksums {

    private TenantChecksums() {}

    static Map<String, String> of(TenantId tenant) {
        var found = new TreeMap<String, String>();
        TenantJobs.run(tenant, () -> {
            var reads = FieldPlatform.shared().bean(TenantReads.class);
            var tables = reads.list(
                    "select table_name from information_schema.columns where table_schema = 'public' and column_name ="
                            + " 'tenant_id'",
                    (row, _) -> row.getString(1));
            // the owner's own requests, which are added up a minute late
            tables.remove("api_call_count");
            for (var table : tables) {
                var sum = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                        + table + " t where tenant_id = ?";
                found.put(
                        table,
                        reads.first(sum, (row, _) -> row.getString(1), tenant.value())
                                .orElseThrow());
            }
        });
        return found;
    }
}
