package io.dianlu.local.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;

/** The statements platform-core sends for a whole visit, for a ceiling without platform-core. */
final class VisitSql {
    private static final String VISIT = """
            insert into visit (tenant_id, id, customer_id, rep_id, department_id, day, kind, state, opened_at, version)
            values (?, ?, ?, ?, null, ?, 'AD_HOC', 'OPEN', ?, 1) on conflict (tenant_id, id) do nothing""";
    private static final String LOCK = "select v.* from visit v where v.tenant_id = ? and v.id = ? for update";
    private static final String GOING_ON =
            "select v.* from visit v where v.tenant_id = ? and v.rep_id = ? and v.state = 'CHECKED_IN' limit 1";
    private static final String RIVALS =
            "select k.* from visit_check k where k.tenant_id = ? and (k.id = ? or (k.visit_id = ? and k.kind = ?))";
    private static final String PLACE =
            "select * from customer_position where tenant_id = ? and customer_id = ? order by version desc limit 1";
    private static final String CHECK = """
            insert into visit_check (tenant_id, id, visit_id, kind, rep_id, department_id, day, at, received_at, lng, lat, datum, wgs_lng, wgs_lat)
            values (?, ?, ?, ?, ?, null, ?, ?, ?, 114.06, 22.54, 'GCJ02', 114.055, 22.543)""";
    private static final String ARRIVE =
            "update visit set state = 'CHECKED_IN', checked_in_at = ?, version = version + 1 where tenant_id = ? and id = ?";
    private static final String LEAVE =
            "update visit set state = 'CHECKED_OUT', checked_out_at = ?, version = version + 1 where tenant_id = ? and id = ?";
    private static final String TOUCH =
            "update customer set last_visit_at = greatest(last_visit_at, ?), touched_at = ? where tenant_id = ? and id = ?";
    private static final String EVENT = """
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date, status,
                completion_attempts) values (?, 'bench', 'bench', ?, ?, ?, 'COMPLETED', 1)""";
    private static final String FACTS = "{\"bench\":\"" + "0".repeat(400) + "\"}";

    private VisitSql() {}

    static void wholeVisit(SqlClient sql, UUID tenant, UUID rep, UUID customer) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var day = LocalDate.now(ZoneOffset.UTC);
        UUID visit = Drafts.id();
        sql.query(CustomerSql.READ, tenant, tenant, customer);
        sql.begin(tenant);
        sql.execute(VISIT, tenant, visit, customer, rep, day, now);
        sql.commit();
        sql.begin(tenant);
        check(sql, tenant, visit, rep, customer, "IN", day, now);
        sql.execute(GOING_ON, tenant, rep);
        sql.execute(ARRIVE, now, tenant, visit);
        sql.execute(TOUCH, now, now, tenant, customer);
        events(sql, 4, now);
        sql.commit();
        sql.begin(tenant);
        check(sql, tenant, visit, rep, customer, "OUT", day, now);
        sql.execute(LEAVE, now, tenant, visit);
        events(sql, 1, now);
        sql.commit();
    }

    private static void check(
            SqlClient sql,
            UUID tenant,
            UUID visit,
            UUID rep,
            UUID customer,
            String kind,
            LocalDate day,
            OffsetDateTime now)
            throws SQLException {
        UUID id = Drafts.id();
        sql.execute(LOCK, tenant, visit);
        sql.execute(RIVALS, tenant, id, visit, kind);
        sql.execute(PLACE, tenant, customer);
        sql.execute(CHECK, tenant, id, visit, kind, rep, day, now, now);
    }

    private static void events(SqlClient sql, int listeners, OffsetDateTime now) throws SQLException {
        sql.execute(
                String.join("; ", Collections.nCopies(listeners, EVENT)),
                Stream.generate(() -> new Object[] {Drafts.id(), FACTS, now, now})
                        .limit(listeners)
                        .flatMap(Arrays::stream)
                        .toArray());
    }
}
