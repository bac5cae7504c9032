package io.dianlu.platform.branding.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.branding.BrandingDraft;
import io.dianlu.platform.branding.BrandingView;
import io.dianlu.platform.branding.Brandings;
import io.dianlu.platform.branding.internal.BrandingRows.Row;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredBrandings implements Brandings {

    private static final String SUBJECT = "branding";

    private final BrandingRows rows;
    private final TenantDirectory directory;
    private final CurrentUsers currentUsers;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;
    private final Cache<TenantId, Row> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();

    StoredBrandings(
            BrandingRows rows,
            TenantDirectory directory,
            CurrentUsers currentUsers,
            AuditNotes notes,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.directory = directory;
        this.currentUsers = currentUsers;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public BrandingView get() {
        currentUsers.require();
        return view(known.get(TenantScope.require(), _ -> rows.find()));
    }

    @Override
    public BrandingView put(long version, BrandingDraft draft) {
        var user = currentUsers.require();
        user.must(Permission.BRANDING_MANAGE);
        var wanted = checked(draft);
        var stored = Objects.requireNonNull(transaction.execute(_ -> {
            var now = rows.locked();
            if (now.branding().equals(wanted)) {
                return now;
            }
            var next = new Row(wanted, now.version() + 1);
            if (now.version() != version || !rows.store(next)) {
                throw Problem.of(GeneralProblem.STALE_VERSION)
                        .with(Map.of("current", view(rows.find()), "yours", draft));
            }
            var tenant = directory.find(TenantScope.require()).orElseThrow();
            notes.note(
                    user,
                    List.of(Entry.of(
                            AuditKind.BRANDING,
                            AuditAction.CHANGED,
                            SUBJECT,
                            tenant.name(),
                            now.branding().fields(),
                            wanted.fields())));
            return next;
        }));
        known.invalidate(TenantScope.require());
        return view(stored);
    }

    private Branding checked(BrandingDraft draft) {
        var checks = new FieldChecks();
        var name = checks.optionalText("name", draft.name(), MAX_NAME);
        var color = color(draft.color(), checks);
        var logo = draft.logo() == null || draft.logo().isBlank() ? null : logo(draft.logo(), checks);
        var partner = checks.optionalText("partnerName", draft.partnerName(), MAX_PARTNER);
        var contact = checks.optionalText("partnerContact", draft.partnerContact(), MAX_CONTACT);
        if (partner == null && contact != null) {
            checks.refuse("partnerName", "required");
        }
        if (partner != null && contact == null) {
            checks.refuse("partnerContact", "required");
        }
        checks.finish();
        return new Branding(name, color, logo, partner, contact);
    }

    private static @Nullable String color(@Nullable String given, FieldChecks checks) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var color = given.strip().toLowerCase(Locale.ROOT);
        if (!Colors.isColor(color)) {
            checks.refuse("color", "no-color");
        } else if (Colors.contrastWithWhite(color) < Colors.READABLE) {
            checks.refuse("color", "too-pale");
        }
        return color;
    }

    /** The one that is kept was looked at when it came. */
    private @Nullable String logo(String given, FieldChecks checks) {
        return given.equals(rows.find().branding().logo()) ? given : Logos.checked(given, checks);
    }

    private BrandingView view(Row row) {
        var branding = row.branding();
        var tenant = directory.find(TenantScope.require()).orElseThrow();
        return new BrandingView(
                Objects.requireNonNullElse(branding.name(), tenant.name()),
                branding.partnerName() == null ? partner(tenant, true) : branding.partnerName(),
                branding.partnerName() == null ? partner(tenant, false) : branding.partnerContact(),
                branding.name(),
                branding.color(),
                branding.logo(),
                branding.partnerName(),
                branding.partnerContact(),
                row.version());
    }

    private static @Nullable String partner(TenantProfile tenant, boolean name) {
        var partner = tenant.partner();
        if (partner == null) {
            return null;
        }
        return name ? partner.name() : partner.contact();
    }
}
