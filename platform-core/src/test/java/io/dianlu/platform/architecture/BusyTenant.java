package io.dianlu.platform.architecture;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import java.util.Collections;
import java.util.List;

/** A tenant with so many rows in every table that reading a table from end to end would be noticed; none is known to any index. */
final class BusyTenant {

    /** Of people, departments and words, which a tenant has some of. */
    private static final int SOME = 500;

    /** Of customers, visits and what belongs to them. */
    private static final int MANY = 4_000;

    /** Each {@code ?} is the tenant. */
    private static final List<String> FILLED = List.of(
            "insert into department (tenant_id, id, name) select ?, gen_random_uuid(), '组' || n from generate_series(1, %d) n"
                    .formatted(SOME),
            """
            insert into person (tenant_id, id, name, phone, roles, enabled)
            select ?, gen_random_uuid(), '业务员' || n, '138' || lpad(n::text, 8, '0'), '{REP}', true from generate_series(1, %d) n""".formatted(SOME),
            """
            insert into person_department (tenant_id, person_id, department_id, ordinal)
            select p.tenant_id, p.id, d.ids[1 + p.n %% array_length(d.ids, 1)], 0
            from (select *, row_number() over () n from person where tenant_id = ?) p,
                 (select array_agg(id) ids from department where tenant_id = ?) d on conflict do nothing""".formatted(),
            """
            insert into customer (tenant_id, id, name, kind, level, region_code, tags, maturity, owner_id, department_id, custom_fields,
                position_version, lng, lat, datum, wgs_lng, wgs_lat, created_at, updated_at, touched_at, last_visit_at, deleted_at, version)
            select ?, gen_random_uuid(), '店' || n, 'SHOP', 'A', '410105', array['标签' || n %% 50], 'WON',
                p.ids[1 + n %% array_length(p.ids, 1)], d.ids[1 + n %% array_length(d.ids, 1)], '{}', 1,
                113 + n * 0.0001, 34 + n %% 100 * 0.01, 'WGS84', 113 + n * 0.0001, 34 + n %% 100 * 0.01,
                now() - n * interval '1 minute', now() - n * interval '7 seconds', now(), now() - n * interval '1 hour',
                case when n %% 50 = 0 then now() - n * interval '1 second' end, 0
            from generate_series(1, %d) n, (select array_agg(id) ids from person where tenant_id = ?) p,
                 (select array_agg(id) ids from department where tenant_id = ?) d""".formatted(MANY),
            """
            insert into customer_contact (tenant_id, id, customer_id, ordinal, name, phones)
            select tenant_id, gen_random_uuid(), id, 0, '王老板', '{13800000000}' from customer where tenant_id = ?""",
            """
            insert into customer_position (tenant_id, customer_id, version, lng, lat, datum, wgs_lng, wgs_lat, valid_from, source)
            select tenant_id, id, 1, lng, lat, datum, wgs_lng, wgs_lat, created_at, 'FORM' from customer where tenant_id = ?""",
            """
            insert into timeline_entry (tenant_id, id, customer_id, at, kind, subject_id, facts)
            select tenant_id, gen_random_uuid(), id, created_at, 'CUSTOMER_CREATED', id, '{}' from customer where tenant_id = ?""",
            """
            insert into visit (tenant_id, id, customer_id, rep_id, department_id, day, kind, state, opened_at, checked_in_at,
                checked_out_at, version)
            select c.tenant_id, gen_random_uuid(), c.id, c.owner_id, c.department_id, current_date - n::int %% 200, 'AD_HOC', 'CHECKED_OUT',
                now() - n * interval '1 minute', now() - n * interval '1 minute', now(), 3
            from (select *, row_number() over () n from customer where tenant_id = ?) c""".formatted(),
            """
            insert into visit_check (tenant_id, id, visit_id, kind, rep_id, department_id, day, at, received_at, lng, lat, datum, wgs_lng,
                wgs_lat)
            select v.tenant_id, gen_random_uuid(), v.id, 'IN', v.rep_id, v.department_id, v.day, v.opened_at, now(), 113.6, 34.7, 'WGS84',
                113.6, 34.7 from visit v where v.tenant_id = ?""",
            """
            insert into audit_entry (tenant_id, id, at, by_kind, by_id, by_name, address, kind, action, subject_id, subject, before, after)
            select tenant_id, gen_random_uuid(), created_at, 'PERSON', owner_id, '业务员', '', 'CUSTOMER', 'CHANGED', id::text, name, '{}', '{}'
            from customer where tenant_id = ?""");

    private static final List<String> WORDS = List.of("""
            insert into maturity (tenant_id, code, label, sort_order)
            select ?, 'M' || n, '成熟度', 6 from generate_series(1, %d) n""", """
            insert into custom_field (tenant_id, subject, key, label, type, options, required, sort_order)
            select ?, 'CUSTOMER', 'f' || n, '字段', 'TEXT', '{}', false, n from generate_series(1, %d) n""", """
            insert into role (tenant_id, code, name, basis, granted, withheld, version)
            select ?, gen_random_uuid(), '角色' || n, 'REP', '{}', '{}', 0 from generate_series(1, %d) n""");

    /** In an order that leaves nothing pointing at what is gone. */
    private static final List<String> TABLES = List.of(
            "visit_check",
            "visit",
            "timeline_entry",
            "audit_entry",
            "customer_position",
            "customer_contact",
            "customer",
            "custom_field",
            "maturity",
            "role",
            "person_department",
            "person",
            "department");

    private final FieldPlatform platform;
    private final Tenant tenant;

    private BusyTenant(FieldPlatform platform) {
        this.platform = platform;
        this.tenant = platform.newTenant();
    }

    /** @param words custom fields, maturities and roles; more than one tenant may have stand for those of many */
    static BusyTenant fill(FieldPlatform platform, int words) {
        var filled = new BusyTenant(platform);
        FILLED.forEach(filled::write);
        WORDS.forEach(sql -> filled.write(sql.formatted(words)));
        return filled;
    }

    private void write(String sql) {
        int tenants = (int) sql.chars().filter(character -> character == '?').count();
        platform.write(
                tenant.id(),
                sql,
                Collections.nCopies(tenants, tenant.id().value()).toArray());
    }

    Tenant tenant() {
        return tenant;
    }

    void leave() {
        for (var table : TABLES) {
            platform.write(
                    tenant.id(),
                    "delete from " + table + " where tenant_id = ?",
                    tenant.id().value());
        }
    }
}
