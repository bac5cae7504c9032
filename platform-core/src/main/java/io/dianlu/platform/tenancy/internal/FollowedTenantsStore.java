package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The profiles last heard, kept across a restart. Of a purged tenant only the revision stays: a slower instance that still holds its old
 * profile cannot bring it back.
 */
final class FollowedTenantsStore {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedTenantsStore.class);

    /** What is there already is left out at the beginning: a conflict would lock the row, which is a write too. */
    private static final String UPSERT = """
            insert into known_tenant as known (id, revision, profile)
            select id, revision, profile
            from (values (cast(? as uuid), cast(? as bigint), cast(? as text))) as heard (id, revision, profile)
            where not exists (
                select from known_tenant same
                where same.id = heard.id and same.revision = heard.revision and same.profile = heard.profile)
            on conflict (id) do update set revision = excluded.revision, profile = excluded.profile
            where known.revision <= excluded.revision""";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final JsonMapper json;

    FollowedTenantsStore(JdbcTemplate jdbc, TransactionOperations transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * What was known at some moment.
     *
     * @param revision the highest revision heard
     */
    record Known(long revision, Map<TenantId, TenantProfile> profiles) {

        Known {
            profiles = Map.copyOf(profiles);
        }

        /** Newer profiles replace older ones; purged tenants disappear. */
        Known with(long newRevision, Collection<TenantProfile> changed) {
            var all = new HashMap<>(profiles);
            for (var profile : changed) {
                if (profile.state() == TenantState.PURGED) {
                    all.remove(profile.id());
                } else {
                    all.put(profile.id(), profile);
                }
            }
            return new Known(newRevision, all);
        }
    }

    Known load() {
        return PlatformWork.call(() -> {
            var profiles = new HashMap<TenantId, TenantProfile>();
            long[] highest = {0};
            jdbc.query("select id, revision, profile from known_tenant", row -> {
                highest[0] = Math.max(highest[0], row.getLong("revision"));
                var text = row.getString("profile");
                if (!text.isEmpty()) {
                    read(new TenantId(row.getObject("id", UUID.class)), text, profiles);
                }
            });
            return new Known(highest[0], profiles);
        });
    }

    private void read(TenantId id, String text, Map<TenantId, TenantProfile> profiles) {
        try {
            profiles.put(id, json.readValue(text, TenantProfile.class));
        } catch (JacksonException older) {
            LOG.warn(
                    "What was kept of tenant {} is passed over until it is heard again: {}",
                    id,
                    older.getOriginalMessage());
        }
    }

    void save(Collection<TenantProfile> changed) {
        inTransaction(() -> upsert(changed));
    }

    /** Forgets all and keeps these. */
    void replace(Collection<TenantProfile> all) {
        inTransaction(() -> {
            jdbc.update("delete from known_tenant");
            upsert(all);
        });
    }

    private void inTransaction(Runnable work) {
        PlatformWork.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void upsert(Collection<TenantProfile> profiles) {
        jdbc.batchUpdate(UPSERT, profiles, 500, (statement, profile) -> {
            statement.setObject(1, profile.id().value());
            statement.setLong(2, profile.revision());
            statement.setString(3, profile.state() == TenantState.PURGED ? "" : json.writeValueAsString(profile));
        });
    }
}
