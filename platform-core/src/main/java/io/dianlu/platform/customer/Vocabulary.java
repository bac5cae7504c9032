package io.dianlu.platform.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door to the words a tenant describes customers with: maturity values 成熟度 (S2-43) and custom fields (P-09). */
public interface Vocabulary {

    int MAX_CUSTOM_FIELDS = 50;
    int MAX_MATURITIES = 50;

    /** Built-in values first, then the tenant's. */
    List<Maturity> maturities();

    /**
     * @param label the tenant's one text for every language; null for a built-in value without one, whose text comes from the bundles by
     *     {@code maturity.<code>}
     * @param version counts its changes; it is the entity tag an edit must name
     */
    record Maturity(String code, @Nullable String label, boolean builtIn, int order, long version) {}

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

    /**
     * Renames a value (custom-field.manage), a built-in one too. Asked for what is there already, it answers that, whatever the version.
     *
     * @param label blank gives a built-in value the platform's text again
     * @throws io.dianlu.platform.shared.Problem maturity-not-found, validation-failed; stale-version with both values
     */
    Maturity renameMaturity(String code, long version, @Nullable String label);

    List<CustomFieldView> customFields();

    /** @throws io.dianlu.platform.shared.Problem custom-field-not-found */
    CustomFieldView customField(String key);

    /**
     * Adds or changes a field (custom-field.manage); the type of a field that exists stays. Asked for what is there already, it answers that,
     * whatever the version.
     *
     * @param version the version the caller saw; null for a field that is new
     * @throws io.dianlu.platform.shared.Problem validation-failed; custom-field-not-found for a version of a field that is gone;
     *     precondition-required without a version where the field exists; stale-version with both values
     */
    Stored<CustomFieldView> putCustomField(CustomFieldView field, @Nullable Long version);

    /**
     * Takes a field away (custom-field.manage); values already stored stay in their rows and are no longer shown.
     *
     * @throws io.dianlu.platform.shared.Problem custom-field-not-found
     */
    void removeCustomField(String key);
}
