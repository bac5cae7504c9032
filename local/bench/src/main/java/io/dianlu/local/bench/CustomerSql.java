package io.dianlu.local.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** The statements platform-core sends for customers, for a ceiling without platform-core. */
final class CustomerSql {
    static final String READ = """
            begin; select set_tenant(?); select c.*, k.id contact_id, k.name contact_name, k.phones contact_phones, k.title contact_title,
                   k.ordinal contact_ordinal
            from customer c left join customer_contact k on k.tenant_id = c.tenant_id and k.customer_id = c.id
            where c.tenant_id = ? and c.id = ? and c.deleted_at is null order by c.id, k.ordinal; commit""";
    private static final String ROWS = """
            begin; select set_tenant(?); select c.id, c.name, c.short_name, c.kind, c.level, c.region_code, c.address, c.tags, c.maturity, c.owner_id,
                   c.wgs_lng, c.wgs_lat, c.last_visit_at, c.created_at, c.updated_at, c.deleted_at, c.deleted_by, k.name contact_name,
                   k.phones[1] contact_phone
            from customer c left join customer_contact k on k.tenant_id = c.tenant_id and k.customer_id = c.id and k.ordinal = 0
            where c.tenant_id = ? and c.deleted_at is null""";
    static final String PAGE =
            ROWS + " and (c.updated_at, c.id) < (?, ?) order by c.updated_at desc, c.id desc limit 21; commit";
    static final String BY_IDS = ROWS + " and c.id = any(?); commit";

    private static final String CUSTOMER = """
            insert into customer (tenant_id, id, name, kind, level, region_code, address, tags, owner_id, custom_fields, position_version, lng,
                lat, datum, wgs_lng, wgs_lat, created_at, created_by, first_content, updated_at, touched_at, version)
            values (?, ?, ?, 'SHOP', 'A', '440304', ?, ?, ?, '{}'::jsonb, 1, ?, ?, 'GCJ02', ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String CONTACT =
            "insert into customer_contact (tenant_id, id, customer_id, ordinal, name, phones, title) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String POSITION = """
            insert into customer_position (tenant_id, customer_id, version, lng, lat, datum, wgs_lng, wgs_lat, accuracy_meters, valid_from,
                source, set_by) values (?, ?, 1, ?, ?, 'GCJ02', ?, ?, null, ?, 'FORM', ?)""";
    private static final String EVENT = """
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, completion_date, status,
                completion_attempts) values (?, ?, ?, ?, ?, ?, 'COMPLETED', 1)""";
    private static final String TOGETHER = String.join("; ", CONTACT, POSITION, EVENT, EVENT);
    private static final byte[] FIRST_CONTENT = new byte[32];
    private static final String EVENT_TYPE = "io.dianlu.platform.customer.CustomersChanged";

    private CustomerSql() {}

    /** Stores a customer as the platform does: its row, then all that hangs on it and the events of the two listeners in one message. */
    static void insert(SqlClient sql, UUID tenant, UUID owner) throws SQLException {
        var now = Timestamp.from(Instant.now());
        UUID id = Drafts.id();
        sql.begin(tenant);
        sql.execute(CUSTOMER, customer(tenant, id, owner, now));
        sql.execute(
                TOGETHER,
                Stream.of(
                                contact(tenant, id),
                                position(tenant, id, owner, now),
                                event("bench.index", 1, now),
                                event("bench.timeline", 1, now))
                        .flatMap(Arrays::stream)
                        .toArray());
        sql.commit();
    }

    /** Stores so many customers in one transaction, in batches. */
    static void insertBatch(SqlClient sql, UUID tenant, UUID owner, int count) throws SQLException {
        var now = Timestamp.from(Instant.now());
        sql.begin(tenant);
        PreparedStatement customers = sql.statement(CUSTOMER);
        PreparedStatement contacts = sql.statement(CONTACT);
        PreparedStatement positions = sql.statement(POSITION);
        for (int i = 0; i < count; i++) {
            UUID id = Drafts.id();
            sql.set(customers, customer(tenant, id, owner, now));
            customers.addBatch();
            sql.set(contacts, contact(tenant, id));
            contacts.addBatch();
            sql.set(positions, position(tenant, id, owner, now));
            positions.addBatch();
        }
        customers.executeBatch();
        contacts.executeBatch();
        positions.executeBatch();
        sql.execute(EVENT, event("bench.index", count, now));
        sql.execute(EVENT, event("bench.timeline", count, now));
        sql.commit();
    }

    private static Object[] customer(UUID tenant, UUID id, UUID owner, Timestamp now) {
        return new Object[] {
            tenant,
            id,
            "基准店",
            "福田路 1 号",
            new String[] {"基准"},
            owner,
            114.06,
            22.54,
            114.055,
            22.543,
            now,
            owner,
            FIRST_CONTENT,
            now,
            now
        };
    }

    private static Object[] contact(UUID tenant, UUID customer) {
        return new Object[] {tenant, Drafts.id(), customer, 0, "王老板", new String[] {"+8613912345678"}, "老板"};
    }

    private static Object[] position(UUID tenant, UUID customer, UUID owner, Timestamp now) {
        return new Object[] {tenant, customer, 114.06, 22.54, 114.055, 22.543, now, owner};
    }

    /** Already heard, so that nobody delivers it. */
    private static Object[] event(String listener, int changes, Timestamp now) {
        String event = "{\"changes\":[" + "{\"what\":\"CUSTOMER_CREATED\",\"name\":\"基准店\"},".repeat(changes) + "]}";
        return new Object[] {Drafts.id(), listener, EVENT_TYPE, event, now, now};
    }
}
