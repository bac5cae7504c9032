package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.tenant.TenantView;
import io.dianlu.tenant.TenantProfile.FirstAdministrator;
import io.dianlu.tenant.TenantProfile.Partner;
import io.dianlu.tenant.TenantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code tenant}. */
@Component
class TenantRows {

    private static final String SELECT = """
            select id, alias, name, state, time_zone, plan, partner_name, partner_contact,
                   administrator_subject, administrator_name, created_at, revision
            from tenant\s""";

    private final JdbcClient jdbc;

    TenantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TenantView> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(TenantRows::view)
                .optional();
    }

    boolean aliasIsTaken(String alias) {
        return jdbc.sql("select exists (select 1 from tenant where alias = ?)")
                .param(alias)
                .query(Boolean.class)
                .single();
    }

    List<TenantView> afterAlias(String alias, int limit) {
        return jdbc.sql(SELECT + "where alias > ? order by alias limit ?")
                .params(alias, limit)
                .query(TenantRows::view)
                .list();
    }

    List<TenantView> afterRevision(long revision, int limit) {
        return jdbc.sql(SELECT + "where revision > ? order by revision limit ?")
                .params(revision, limit)
                .query(TenantRows::view)
                .list();
    }

    void insert(TenantView tenant) {
        var partner = tenant.partner();
        var administrator = tenant.firstAdministrator();
        jdbc.sql("""
                        insert into tenant (id, alias, name, state, time_zone, plan, partner_name, partner_contact,
                            administrator_subject, administrator_name, created_at, revision)
                        values (:id, :alias, :name, :state, :timeZone, :plan, :partnerName, :partnerContact,
                            :administratorSubject, :administratorName, :createdAt, :revision)""")
                .param("id", tenant.id())
                .param("alias", tenant.alias())
                .param("name", tenant.name())
                .param("state", tenant.state().name())
                .param("timeZone", tenant.timeZone().getId())
                .param("plan", tenant.plan())
                .param("partnerName", partner == null ? null : partner.name())
                .param("partnerContact", partner == null ? null : partner.contact())
                .param("administratorSubject", administrator == null ? null : administrator.subject())
                .param("administratorName", administrator == null ? null : administrator.name())
                .param("createdAt", OffsetDateTime.ofInstant(tenant.createdAt(), ZoneOffset.UTC))
                .param("revision", tenant.revision())
                .update();
    }

    void setState(UUID id, TenantState state, long revision) {
        jdbc.sql("update tenant set state = ?, revision = ? where id = ?")
                .params(state.name(), revision, id)
                .update();
    }

    /** Forgets who the people and the partner of a purged tenant were. */
    void forgetPeople(UUID id) {
        jdbc.sql("update tenant set partner_name = null, partner_contact = null, administrator_subject = null,"
                        + " administrator_name = null where id = ?")
                .param(id)
                .update();
    }

    private static TenantView view(ResultSet row, int index) throws SQLException {
        return new TenantView(
                row.getObject("id", UUID.class),
                row.getString("alias"),
                row.getString("name"),
                TenantState.valueOf(row.getString("state")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("plan"),
                partner(row.getString("partner_name"), row.getString("partner_contact")),
                administrator(row.getObject("administrator_subject", UUID.class), row.getString("administrator_name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static @Nullable Partner partner(@Nullable String name, @Nullable String contact) {
        return name == null || contact == null ? null : new Partner(name, contact);
    }

    private static @Nullable FirstAdministrator administrator(@Nullable UUID subject, @Nullable String name) {
        return subject == null || name == null ? null : new FirstAdministrator(subject, name);
    }
}
