package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerDraft;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer's content must be; everything wrong with a draft is said at once. */
@Component
class CustomerChecks {

    private static final int MAX_NAME = 120;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_REMARK = 2000;
    private static final int MAX_TAGS = 20;
    private static final int MAX_TAG = 30;
    private static final Set<String> LEVELS = Set.of("A", "B", "C", "D");
    private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}");

    private final VocabularyRows vocabulary;
    private final OwnerChoice owners;

    CustomerChecks(VocabularyRows vocabulary, OwnerChoice owners) {
        this.vocabulary = vocabulary;
        this.owners = owners;
    }

    /**
     * @param before the owner so far; null on creation
     * @throws Problem validation-failed with every field that is wrong
     */
    CheckedCustomer checked(CustomerDraft draft, @Nullable Customer before) {
        var checks = new FieldChecks();
        var name = checks.requiredText("name", draft.name(), MAX_NAME);
        var shortName = checks.optionalText("shortName", draft.shortName(), MAX_NAME);
        checks.required("kind", draft.kind());
        var level = oneOf("level", draft.level(), LEVELS, checks);
        var region = region(draft.regionCode(), checks);
        var address = checks.optionalText("address", draft.address(), MAX_ADDRESS);
        var tags = tags("tags", draft.tags(), checks);
        var words = vocabulary.words();
        var maturity = checks.optionalText("maturity", draft.maturity(), MAX_TAG);
        if (maturity != null && !words.hasMaturity(maturity)) {
            checks.refuse("maturity", "unknown");
        }
        checks.amount("creditLimit", draft.creditLimit());
        var contacts = ContactChecks.checked(draft.contacts(), checks);
        var custom = CustomFieldValues.checked(draft.customFields(), words.customFields(), checks);
        var remark = checks.optionalText("remark", draft.remark(), MAX_REMARK);
        var position = position(draft, checks);
        var belonging = owners.choose(draft, before, checks);
        checks.finish();
        return new CheckedCustomer(
                Objects.requireNonNull(name),
                shortName,
                Objects.requireNonNull(draft.kind()),
                level,
                region,
                address,
                tags,
                maturity,
                belonging.owner(),
                belonging.department(),
                contacts,
                draft.creditLimit() == null ? null : draft.creditLimit().setScale(2),
                position,
                custom,
                remark);
    }

    /** Tags stripped, each once, in the order given. */
    static List<String> tags(String field, @Nullable List<String> tags, FieldChecks checks) {
        if (tags == null) {
            return List.of();
        }
        checks.atMost(field, tags, MAX_TAGS);
        var kept = new LinkedHashSet<String>();
        for (int index = 0; index < tags.size(); index++) {
            var tag = checks.requiredText(field + "[" + index + "]", tags.get(index), MAX_TAG);
            if (tag != null) {
                kept.add(tag);
            }
        }
        return new ArrayList<>(kept);
    }

    private static @Nullable String oneOf(
            String field, @Nullable String value, Set<String> allowed, FieldChecks checks) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!allowed.contains(value)) {
            checks.refuse(field, "unknown");
        }
        return value;
    }

    private static @Nullable String region(@Nullable String code, FieldChecks checks) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!REGION.matcher(code).matches()) {
            checks.refuse("regionCode", "unreadable");
        }
        return code;
    }

    private static @Nullable Position position(CustomerDraft draft, FieldChecks checks) {
        try {
            return draft.position() == null ? null : draft.position().toPosition("position");
        } catch (Problem outOfBounds) {
            checks.addAll(outOfBounds.errors());
            return null;
        }
    }
}
