package io.dianlu.platform.customer.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.Vocabulary.Maturity;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Maturity values and custom fields in PostgreSQL, and those of each busy tenant in memory for fifteen seconds. */
@Component
class VocabularyRows {

    private static final List<String> BUILT_IN = List.of("FIRST_CONTACT", "INTERESTED", "WATCHING", "WON", "INVALID");

    /** A lock without a row, for a tenant that has no words of its own yet. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    /** Everything at once: one read instead of two on a cold tenant. */
    record Words(List<Maturity> maturities, List<CustomFieldView> customFields) {

        boolean hasMaturity(String code) {
            return maturities.stream().anyMatch(maturity -> maturity.code().equals(code));
        }
    }

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final Cache<TenantId, Words> words = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();

    VocabularyRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    Words words() {
        return words.get(TenantScope.require(), this::read);
    }

    /** Past the memory, and for this transaction alone until it ends: of two new words at once the second counts the first. */
    Words locked() {
        var tenant = TenantScope.require();
        reads.list(LOCK, (_, _) -> tenant, "vocabulary " + tenant);
        return read(tenant);
    }

    private Words read(TenantId tenant) {
        return new Words(maturities(tenant), customFields(tenant));
    }

    /** Once now for this transaction's own eyes, and once when others can see the change too. */
    private void forget() {
        var tenant = TenantScope.require();
        words.invalidate(tenant);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                words.invalidate(tenant);
            }
        });
    }

    private List<Maturity> maturities(TenantId tenant) {
        var all = new ArrayList<Maturity>();
        BUILT_IN.forEach(code -> all.add(new Maturity(code, null, true, all.size(), 0)));
        var stored = reads.list(
                "select code, label, sort_order, version from maturity where tenant_id = ? order by sort_order, code limit 100",
                (row, _) -> new Maturity(
                        row.getString("code"),
                        row.getString("label"),
                        BUILT_IN.contains(row.getString("code")),
                        row.getInt("sort_order"),
                        row.getLong("version")),
                tenant.value());
        for (var maturity : stored) {
            if (maturity.builtIn()) {
                all.set(BUILT_IN.indexOf(maturity.code()), maturity);
            } else {
                all.add(maturity);
            }
        }
        return List.copyOf(all);
    }

    private List<CustomFieldView> customFields(TenantId tenant) {
        return reads.list(
                "select key, label, type, options, required, sort_order, version from custom_field"
                        + " where tenant_id = ? and subject = ? order by sort_order, key limit 100",
                (row, _) -> new CustomFieldView(
                        row.getString("key"),
                        CustomFieldView.SUBJECT,
                        row.getString("label"),
                        CustomFieldView.Type.valueOf(row.getString("type")),
                        List.of((String[]) row.getArray("options").getArray()),
                        row.getBoolean("required"),
                        row.getInt("sort_order"),
                        row.getLong("version")),
                tenant.value(),
                CustomFieldView.SUBJECT);
    }

    void add(Maturity maturity) {
        jdbc.update(
                "insert into maturity (tenant_id, code, label, sort_order) values (?, ?, ?, ?)",
                TenantScope.require().value(),
                maturity.code(),
                maturity.label(),
                maturity.order());
        forget();
    }

    void rename(Maturity maturity) {
        jdbc.update(
                """
                insert into maturity (tenant_id, code, label, sort_order, version) values (?, ?, ?, ?, ?)
                on conflict (tenant_id, code) do update set label = excluded.label, version = excluded.version""",
                TenantScope.require().value(),
                maturity.code(),
                maturity.label(),
                maturity.order(),
                maturity.version());
        forget();
    }

    void add(CustomFieldView field) {
        jdbc.update(
                """
                insert into custom_field (tenant_id, subject, key, label, type, options, required, sort_order, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                TenantScope.require().value(),
                field.subject(),
                field.key(),
                field.label(),
                field.type().name(),
                field.options().toArray(String[]::new),
                field.required(),
                field.order(),
                field.version());
        forget();
    }

    void change(CustomFieldView field) {
        jdbc.update(
                """
                update custom_field set label = ?, options = ?, required = ?, sort_order = ?, version = ?
                where tenant_id = ? and subject = ? and key = ?""",
                field.label(),
                field.options().toArray(String[]::new),
                field.required(),
                field.order(),
                field.version(),
                TenantScope.require().value(),
                field.subject(),
                field.key());
        forget();
    }

    /** Whether any customer has a value of it, also one of a field that was taken away. */
    boolean hasValues(String key) {
        return reads.first(
                        "select 1 from customer c where c.tenant_id = ? and jsonb_exists(c.custom_fields, ?) limit 1",
                        (row, _) -> row.getInt(1),
                        TenantScope.require().value(),
                        key)
                .isPresent();
    }

    void removeCustomField(String key) {
        jdbc.update(
                "delete from custom_field where tenant_id = ? and subject = ? and key = ?",
                TenantScope.require().value(),
                CustomFieldView.SUBJECT,
                key);
        forget();
    }
}
