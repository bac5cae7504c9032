package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.Vocabulary;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVocabulary implements Vocabulary {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");
    private static final int MAX_LABEL = 40;
    private static final int MAX_OPTIONS = 100;
    private static final int MAX_ORDER = 999;

    private final VocabularyRows rows;
    private final CurrentUsers currentUsers;
    private final VocabularyTrail trail;

    StoredVocabulary(VocabularyRows rows, CurrentUsers currentUsers, VocabularyTrail trail) {
        this.rows = rows;
        this.currentUsers = currentUsers;
        this.trail = trail;
    }

    @Override
    public List<Maturity> maturities() {
        return rows.words().maturities();
    }

    @Override
    public List<CustomFieldView> customFields() {
        return rows.words().customFields();
    }

    @Override
    public Maturity maturity(String code) {
        return maturities().stream()
                .filter(maturity -> maturity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(CustomerProblem.MATURITY_NOT_FOUND));
    }

    @Override
    public CustomFieldView customField(String key) {
        return customFields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.of(CustomerProblem.CUSTOM_FIELD_NOT_FOUND));
    }

    @Override
    @Transactional
    public Stored<Maturity> addMaturity(String code, String label) {
        var user = manager();
        var known = rows.locked().maturities();
        var checks = new FieldChecks();
        var text = checks.requiredText("label", label, MAX_LABEL);
        if (!CODE.matcher(code).matches()) {
            checks.refuse("code", "unreadable");
        }
        var same =
                known.stream().filter(maturity -> maturity.code().equals(code)).findFirst();
        if (same.isPresent() && same.get().builtIn()) {
            checks.refuse("code", "built-in");
        }
        if (same.isEmpty() && known.size() >= MAX_MATURITIES) {
            checks.refuse("code", "too-many", MAX_MATURITIES);
        }
        checks.finish();
        if (same.isPresent()) {
            return new Stored<>(
                    same.filter(maturity -> Objects.equals(maturity.label(), text))
                            .orElseThrow(() -> Problem.of(GeneralProblem.ID_ALREADY_USED)),
                    false);
        }
        var maturity = new Maturity(code, Objects.requireNonNull(text), false, known.size(), 0);
        rows.add(maturity);
        trail.maturity(user, AuditAction.CREATED, null, maturity);
        return new Stored<>(maturity, true);
    }

    @Override
    @Transactional
    public Maturity renameMaturity(String code, long version, @Nullable String label) {
        var user = manager();
        var now = rows.locked().maturities().stream()
                .filter(maturity -> maturity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(CustomerProblem.MATURITY_NOT_FOUND));
        var checks = new FieldChecks();
        var text = now.builtIn()
                ? checks.optionalText("label", label, MAX_LABEL)
                : checks.requiredText("label", label, MAX_LABEL);
        checks.finish();
        if (Objects.equals(now.label(), text)) {
            return now;
        }
        var wanted = new Maturity(code, text, now.builtIn(), now.order(), now.version() + 1);
        if (now.version() != version) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", now, "yours", wanted));
        }
        rows.rename(wanted);
        trail.maturity(user, AuditAction.CHANGED, now, wanted);
        return wanted;
    }

    @Override
    @Transactional
    public Stored<CustomFieldView> putCustomField(CustomFieldView field, @Nullable Long version) {
        var user = manager();
        var known = rows.locked().customFields();
        var checks = new FieldChecks();
        var label = checks.requiredText("label", field.label(), MAX_LABEL);
        var same =
                known.stream().filter(other -> other.key().equals(field.key())).findFirst();
        // one that is there may be older than the rule
        if (same.isEmpty() && !KEY.matcher(field.key()).matches()) {
            checks.refuse("key", "unreadable");
        }
        if (field.order() < 0 || field.order() > MAX_ORDER) {
            checks.refuse("order", "out-of-range", 0, MAX_ORDER);
        }
        if (same.isPresent() && same.get().type() != field.type()) {
            checks.refuse("type", "fixed");
        }
        if (same.isEmpty() && known.size() >= MAX_CUSTOM_FIELDS) {
            checks.refuse("key", "too-many", MAX_CUSTOM_FIELDS);
        }
        var options = options(field, checks);
        checks.finish();
        var wanted = new CustomFieldView(
                field.key(),
                CustomFieldView.SUBJECT,
                Objects.requireNonNull(label),
                field.type(),
                options,
                field.required(),
                field.order(),
                0);
        return same.map(now -> new Stored<>(changed(user, now, wanted, version), false))
                .orElseGet(() -> new Stored<>(added(user, wanted, version), true));
    }

    private CustomFieldView added(CurrentUser user, CustomFieldView wanted, @Nullable Long version) {
        if (version != null) {
            throw Problem.of(CustomerProblem.CUSTOM_FIELD_NOT_FOUND);
        }
        rows.add(wanted);
        trail.field(user, AuditAction.CREATED, null, wanted);
        return wanted;
    }

    private CustomFieldView changed(
            CurrentUser user, CustomFieldView now, CustomFieldView wanted, @Nullable Long version) {
        if (now.at(0).equals(wanted)) {
            return now;
        }
        if (version == null) {
            throw Problem.of(GeneralProblem.PRECONDITION_REQUIRED);
        }
        var next = wanted.at(now.version() + 1);
        if (now.version() != version) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", now, "yours", next));
        }
        rows.change(next);
        trail.field(user, AuditAction.CHANGED, now, next);
        return next;
    }

    private static List<String> options(CustomFieldView field, FieldChecks checks) {
        if (field.type() != CustomFieldView.Type.CHOICE) {
            return List.of();
        }
        checks.atMost("options", field.options(), MAX_OPTIONS);
        var kept = new LinkedHashSet<String>();
        for (int index = 0; index < field.options().size(); index++) {
            var option = checks.requiredText(
                    "options[" + index + "]", field.options().get(index), MAX_LABEL);
            if (option != null) {
                kept.add(option);
            }
        }
        if (kept.isEmpty()) {
            checks.refuse("options", "required");
        }
        return new ArrayList<>(kept);
    }

    @Override
    @Transactional
    public void removeCustomField(String key) {
        var user = manager();
        var before = rows.locked().customFields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.of(CustomerProblem.CUSTOM_FIELD_NOT_FOUND));
        rows.removeCustomField(key);
        trail.field(user, AuditAction.REMOVED, before, null);
    }

    private CurrentUser manager() {
        var user = currentUsers.require();
        user.must(Permission.CUSTOM_FIELD_MANAGE);
        return user;
    }
}
