package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.ChoosePlan;
import io.dianlu.admin.tenant.TenantFilters;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.tenant.TenantProfile.Partner;
import io.dianlu.tenant.TenantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the table {@code tenant}. */
@Component
class TenantRows {

    private static final String SELECT = """
            select id, alias, name, state, trial_until, time_zone, plan, partner_name, partner_contact,
                   administrator_subject, administrator_name, administrator_username, administrator_email,
                   tenant.plugins, tenant.limits, plan.limits as plan_limits, created_at, revision
            from tenant join plan on plan.code = tenant.plan\s""";

    /** Beside those that the tenant has: what it uses is not taken from it with a plan. */
    private static final String PLUGINS_OF_PLAN =
            "plugins = array(select distinct each from unnest(tenant.plugins || plan.plugins) each order by 1)";

    private static final TypeReference<Map<String, Long>> LIMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TenantRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<TenantView> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::view).optional();
    }

    Map<UUID, String> names(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from tenant where id in (:ids)")
                    .param("ids", ids)
                    .query((RowCallbackHandler)
                            row -> names.put(row.getObject("id", UUID.class), row.getString("name")));
        }
        return names;
    }

    boolean aliasIsTaken(String alias) {
        return jdbc.sql("select exists (select 1 from tenant where alias = ?)")
                .param(alias)
                .query(Boolean.class)
                .single();
    }

    List<TenantView> afterAlias(String alias, TenantFilters filters, int limit) {
        var states = filters.states().isEmpty() ? EnumSet.allOf(TenantState.class) : filters.states();
        return jdbc.sql(SELECT + """
                        where alias > :after and state in (:states)
                          and (:plan::text is null or tenant.plan = :plan)
                          and (:text::text is null
                               or position(lower(:text) in lower(name)) > 0 or position(lower(:text) in alias) > 0)
                        order by alias limit :rows""")
                .param("after", alias)
                .param("states", states.stream().map(TenantState::name).toList())
                .param("plan", filters.plan())
                .param("text", filters.text())
                .param("rows", limit)
                .query(this::view)
                .list();
    }

    /** Without those that are being provisioned. */
    List<TenantView> afterRevision(long revision, int limit) {
        return jdbc.sql(SELECT + "where revision > ? and state <> 'PROVISIONING' order by revision limit ?")
                .params(revision, limit)
                .query(this::view)
                .list();
    }

    void insert(TenantView tenant) {
        var partner = tenant.partner();
        var administrator = tenant.firstAdministrator();
        jdbc.sql("""
                        insert into tenant (id, alias, name, state, trial_until, time_zone, plan, partner_name, partner_contact,
                            administrator_subject, administrator_name, administrator_username, administrator_email,
                            created_at, revision)
                        values (:id, :alias, :name, :state, :trialUntil, :timeZone, :plan, :partnerName, :partnerContact,
                            :administratorSubject, :administratorName, :administratorUsername, :administratorEmail,
                            :createdAt, :revision)""")
                .param("id", tenant.id())
                .param("alias", tenant.alias())
                .param("name", tenant.name())
                .param("state", tenant.state().name())
                .param("trialUntil", tenant.trialUntil())
                .param("timeZone", tenant.timeZone().getId())
                .param("plan", tenant.plan())
                .param("partnerName", partner == null ? null : partner.name())
                .param("partnerContact", partner == null ? null : partner.contact())
                .param("administratorSubject", administrator == null ? null : administrator.subject())
                .param("administratorName", administrator == null ? null : administrator.name())
                .param("administratorUsername", administrator == null ? null : administrator.username())
                .param("administratorEmail", administrator == null ? null : administrator.email())
                .param("createdAt", OffsetDateTime.ofInstant(tenant.createdAt(), ZoneOffset.UTC))
                .param("revision", tenant.revision())
                .update();
    }

    void setState(UUID id, TenantState state, long revision) {
        jdbc.sql("update tenant set state = ?, revision = ? where id = ?")
                .params(state.name(), revision, id)
                .update();
    }

    void setAdministrator(UUID id, UUID subject, long revision) {
        jdbc.sql("update tenant set administrator_subject = ?, revision = ? where id = ?")
                .params(subject, revision, id)
                .update();
    }

    void setTrial(UUID id, LocalDate until, long revision) {
        jdbc.sql("update tenant set trial_until = ?, revision = ? where id = ?")
                .params(until, revision, id)
                .update();
    }

    /** Whose last day of trial is over where they are. */
    List<TenantView> trialsOver(Instant now) {
        return jdbc.sql(SELECT + "where state = 'TRIAL' and trial_until < (? at time zone time_zone)::date order by id")
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(this::view)
                .list();
    }

    void setPlan(UUID id, ChoosePlan chosen, long revision) {
        jdbc.sql("update tenant set plan = plan.code, limits = ?::jsonb, revision = ?, " + PLUGINS_OF_PLAN
                        + " from plan where plan.code = ? and id = ?")
                .params(json.writeValueAsString(chosen.limits()), revision, chosen.plan(), id)
                .update();
    }

    /** What the plan includes by now. */
    void followPlan(UUID id, long revision) {
        jdbc.sql("update tenant set revision = ?, " + PLUGINS_OF_PLAN
                        + " from plan where plan.code = tenant.plan and id = ?")
                .params(revision, id)
                .update();
    }

    /** Those that people may work in, now or again. */
    List<UUID> ofPlan(String plan) {
        return jdbc.sql("select id from tenant where plan = ? and state <> 'PURGED' order by id")
                .param(plan)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void setPlugins(UUID id, Set<String> plugins, long revision) {
        jdbc.sql("update tenant set plugins = ?, revision = ? where id = ?")
                .params(plugins.toArray(String[]::new), revision, id)
                .update();
    }

    /** The row keeps its id as its alias, which nobody else can have. */
    void freeAlias(UUID id) {
        jdbc.sql("update tenant set alias = id::text where id = ?").param(id).update();
    }

    /** Forgets who the people and the partner of a purged tenant were. */
    void forgetPeople(UUID id) {
        jdbc.sql("update tenant set partner_name = null, partner_contact = null, administrator_subject = null,"
                        + " administrator_name = null, administrator_username = null, administrator_email = null"
                        + " where id = ?")
                .param(id)
                .update();
    }

    private TenantView view(ResultSet row, int index) throws SQLException {
        var agreed = json.readValue(row.getString("limits"), LIMITS);
        var limits = new TreeMap<>(json.readValue(row.getString("plan_limits"), LIMITS));
        limits.putAll(agreed);
        return new TenantView(
                row.getObject("id", UUID.class),
                row.getString("alias"),
                row.getString("name"),
                TenantState.valueOf(row.getString("state")),
                row.getObject("trial_until", LocalDate.class),
                ZoneId.of(row.getString("time_zone")),
                row.getString("plan"),
                partner(row.getString("partner_name"), row.getString("partner_contact")),
                administrator(row),
                agreed,
                limits,
                Set.of((String[]) row.getArray("plugins").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static @Nullable Partner partner(@Nullable String name, @Nullable String contact) {
        return name == null || contact == null ? null : new Partner(name, contact);
    }

    private static @Nullable Administrator administrator(ResultSet row) throws SQLException {
        var name = row.getString("administrator_name");
        return name == null
                ? null
                : new Administrator(
                        row.getObject("administrator_subject", UUID.class),
                        name,
                        row.getString("administrator_username"),
                        row.getString("administrator_email"));
    }
}
