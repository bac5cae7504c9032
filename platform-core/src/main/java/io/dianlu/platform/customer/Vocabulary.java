package io.dianlu.platform.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door to the words a tenant describes customers with: maturity values 成熟度 (S2-43) and custom fields (P-09). */
public interface Vocabulary {

    int MAX_CUSTOM_FIELDS = 50;
    int MAX_MATURITIES = 50;

    /** Built-in values first, then the tenant's. */
    List<Maturity> maturities();

    /** @param label null for a built-in value, whose text comes from the bundles by {@code maturity.<code>} */
    record Maturity(String code, @Nullable String label, boolean builtIn, int order) {}

    /** @throws io.dianlu.platform.shared.Problem maturity-not-found */
    Maturity maturity(String code);

    /** @param fresh whether this call added it */
    record Stored<T>(T word, boolean fresh) {}

    /**
     * Adds a value (custom-field.manage). The same again is answered with what is there.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed; id-already-used when the code is there with another label
     */
    Stored<Maturity> addMaturity(String code, String label);

    List<CustomFieldView> customFields();

    /** @throws io.dianlu.platform.shared.Problem custom-field-not-found */
    CustomFieldView customField(String key);

    /**
     * Adds or changes a field (custom-field.manage); the type of a field that exists stays.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed
     */
    Stored<CustomFieldView> putCustomField(CustomFieldView field);

    /**
     * Takes a field away (custom-field.manage); values already stored stay in their rows and are no longer shown.
     *
     * @throws io.dianlu.platform.shared.Problem custom-field-not-found
     */
    void removeCustomField(String key);
}
