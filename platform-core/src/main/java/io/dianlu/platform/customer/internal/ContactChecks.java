package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.ContactDraft;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Ids;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks contacts; a phone stays as people write it, but for full-width forms, and must have 3 to 20 digits. */
final class ContactChecks {

    private static final int MAX_CONTACTS = 10;
    private static final int MAX_PHONES = 3;
    private static final int MAX_NAME = 60;
    private static final int MAX_PHONE = 40;
    private static final Pattern PHONE = Pattern.compile("[0-9+()#*./\\- 转分机extEXT]+");

    private ContactChecks() {}

    static List<CheckedCustomer.Contact> checked(@Nullable List<ContactDraft> drafts, FieldChecks checks) {
        if (drafts == null) {
            return List.of();
        }
        checks.atMost("contacts", drafts, MAX_CONTACTS);
        var kept = new ArrayList<CheckedCustomer.Contact>();
        var ids = new HashSet<UUID>();
        for (int index = 0; index < Math.min(drafts.size(), MAX_CONTACTS); index++) {
            var path = "contacts[" + index + "]";
            @Nullable ContactDraft draft = drafts.get(index);
            if (draft == null) {
                checks.refuse(path, "required");
                continue;
            }
            var contact = one(path, draft, checks);
            if (contact != null && !ids.add(contact.id())) {
                checks.refuse(path + ".id", "twice");
            } else if (contact != null) {
                kept.add(Boolean.TRUE.equals(draft.primary()) ? 0 : kept.size(), contact);
            }
        }
        return kept;
    }

    private static CheckedCustomer.@Nullable Contact one(String path, ContactDraft draft, FieldChecks checks) {
        var name = checks.requiredText(path + ".name", draft.name(), MAX_NAME);
        var title = checks.optionalText(path + ".title", draft.title(), MAX_NAME);
        var phones = phones(path + ".phones", draft.phones(), checks);
        return name == null
                ? null
                : new CheckedCustomer.Contact(draft.id() == null ? Ids.next() : draft.id(), name, phones, title);
    }

    private static List<String> phones(String path, @Nullable List<String> phones, FieldChecks checks) {
        if (phones == null || phones.isEmpty()) {
            checks.refuse(path, "required");
            return List.of();
        }
        checks.atMost(path, phones, MAX_PHONES);
        var kept = new LinkedHashSet<String>();
        for (int index = 0; index < phones.size(); index++) {
            var phone = checks.requiredText(path + "[" + index + "]", phones.get(index), MAX_PHONE);
            if (phone == null) {
                continue;
            }
            var normal = Normalizer.normalize(phone, Normalizer.Form.NFKC);
            long digits = normal.chars().filter(Character::isDigit).count();
            if (!PHONE.matcher(normal).matches() || digits < 3 || digits > 20) {
                checks.refuse(path + "[" + index + "]", "not-a-phone");
            } else {
                kept.add(normal);
            }
        }
        return List.copyOf(kept);
    }
}
