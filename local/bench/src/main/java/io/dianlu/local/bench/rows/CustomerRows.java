package io.dianlu.local.bench.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes customers, their contacts and positions as platform-core does, many at a time. Everything once. */
public final class CustomerRows {
    private static final String PERSON = """
            insert into person (tenant_id, id, name, phone, roles, enabled) values (?, ?, '测试员', '13800000000', '{ADMINISTRATOR}', true)
            on conflict do nothing""";
    /** Shops around 114.06° E, 22.54° N: about sixty of 100,000 lie within 500 m of any. */
    private static final String CUSTOMERS = """
            insert into customer (tenant_id, id, name, short_name, kind, level, region_code, address, tags, maturity, owner_id, custom_fields,
                position_version, lng, lat, datum, wgs_lng, wgs_lat, created_at, updated_at, touched_at, version)
            select t.id, uuidv7(), p.place || p.word || p.trade, p.word, 'SHOP', (array['A', 'B', 'C'])[1 + n % 3], '440304',
                p.place || '路' || (n % 900 + 1) || '号', (array['{冷饮}', '{零食,早餐}', '{}'])[1 + n % 3]::text[], 'WATCHING', t.owner, '{}',
                1, p.lng + 0.005, p.lat - 0.003, 'GCJ02', p.lng, p.lat, w."then", w."then", w."then", 0
            from (select ?::uuid id, ?::uuid owner) t, generate_series(1, ?) n,
                lateral (select
                    (array['福田', '罗湖', '南山', '宝安', '龙岗', '盐田', '龙华', '坪山'])[1 + n % 8] place,
                    (array['蜗牛', '东风', '百佳', '金谷', '小红', '老王', '幸福', '星光', '永丰', '同心', '好又多'])[1 + n % 11]
                        || (array['一', '二', '三', '四', '五', '六', '七'])[1 + n / 11 % 7] word,
                    (array['便利店', '烘焙', '超市', '水果店', '茶饮'])[1 + n % 5] trade,
                    113.86 + (n * 7919 % 100000) * 0.000004 lng, 22.39 + (n::bigint * 104729 % 99991) * 0.000003 lat) p,
                lateral (select now() - n * interval '7 seconds' as "then") w""";

    private static final String CONTACTS = """
            insert into customer_contact (tenant_id, id, customer_id, ordinal, name, phones)
            select tenant_id, uuidv7(), id, 0, '王老板', array['+86139' || lpad((abs(hashtext(id::text)::bigint) % 100000000)::text, 8, '0')]
            from customer where tenant_id = ?""";
    private static final List<String> TABLES = List.of("customer_position", "customer_contact", "customer");
    private static final String POSITIONS = """
            insert into customer_position (tenant_id, customer_id, version, lng, lat, datum, wgs_lng, wgs_lat, valid_from, source)
            select tenant_id, id, 1, lng, lat, datum, wgs_lng, wgs_lat, created_at, 'IMPORT' from customer where tenant_id = ?""";

    private final Connection owner;

    /** @param owner a connection of the tables' owner */
    public CustomerRows(Connection owner) {
        this.owner = owner;
    }

    /** Fills the tenant unless it has customers; returns whether it did. */
    public boolean fill(UUID tenant, UUID person, int count) throws SQLException {
        owner.setAutoCommit(false);
        try {
            update("select set_tenant(?)", tenant);
            if (hasCustomers(tenant)) {
                return false;
            }
            update(PERSON, tenant, person);
            update(CUSTOMERS, tenant, person, count);
            update(CONTACTS, tenant);
            update(POSITIONS, tenant);
            return true;
        } finally {
            owner.commit();
            owner.setAutoCommit(true);
        }
    }

    /** Takes the tenant's customers and people away again; PostgreSQL keeps their room until {@link #compact}. */
    void clear(UUID tenant) throws SQLException {
        owner.setAutoCommit(false);
        update("select set_tenant(?)", tenant);
        for (String table : TABLES) {
            update("delete from " + table + " where tenant_id = ?", tenant);
        }
        update("delete from person where tenant_id = ?", tenant);
        owner.commit();
        owner.setAutoCommit(true);
    }

    /** After much was written: what PostgreSQL plans with. */
    public void settle() throws SQLException {
        forEachTable("vacuum analyze ");
    }

    /** As if nothing else had ever been there: tables and indexes written anew. */
    void compact() throws SQLException {
        forEachTable("vacuum full ");
        settle();
    }

    private void forEachTable(String command) throws SQLException {
        for (String table : TABLES) {
            try (var statement = owner.createStatement()) {
                statement.execute(command + table);
            }
        }
    }

    /** Some customers of the tenant, spread over all. */
    public List<UUID> some(UUID tenant, int count) throws SQLException {
        owner.setAutoCommit(false);
        update("select set_tenant(?)", tenant);
        var ids = new ArrayList<UUID>();
        try (var statement = owner.prepareStatement(
                "select id from customer where tenant_id = ? and deleted_at is null order by md5(id::text) limit ?")) {
            statement.setObject(1, tenant);
            statement.setInt(2, count);
            for (var rows = statement.executeQuery(); rows.next(); ) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        owner.commit();
        owner.setAutoCommit(true);
        return ids;
    }

    /** Where the first pages of twenty of the tenant's list begin, in the order of the list. */
    List<PageStart> pageStarts(UUID tenant, int pages) throws SQLException {
        owner.setAutoCommit(false);
        update("select set_tenant(?)", tenant);
        var starts = new ArrayList<PageStart>();
        try (var statement = owner.prepareStatement("""
                select updated_at, id from (select updated_at, id, row_number() over (order by updated_at desc, id desc) row
                from customer where tenant_id = ? and deleted_at is null order by updated_at desc, id desc limit ?) newest
                where row % 20 = 0""")) {
            statement.setObject(1, tenant);
            statement.setInt(2, pages * 20);
            for (var rows = statement.executeQuery(); rows.next(); ) {
                starts.add(new PageStart(rows.getObject(1, OffsetDateTime.class), rows.getObject(2, UUID.class)));
            }
        }
        owner.commit();
        owner.setAutoCommit(true);
        return starts;
    }

    /** Gives these customers to a rep. */
    void own(UUID tenant, UUID rep, List<UUID> customers) throws SQLException {
        owner.setAutoCommit(false);
        update("select set_tenant(?)", tenant);
        update(
                "update customer set owner_id = ? where tenant_id = ? and id = any(?)",
                rep,
                tenant,
                owner.createArrayOf("uuid", customers.toArray()));
        owner.commit();
        owner.setAutoCommit(true);
    }

    private boolean hasCustomers(UUID tenant) throws SQLException {
        try (var statement = owner.prepareStatement("select 1 from customer where tenant_id = ? limit 1")) {
            statement.setObject(1, tenant);
            return statement.executeQuery().next();
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
