package io.dianlu.platform.branding;

/** Door to how the tenant looks. */
public interface Brandings {

    int MAX_NAME = 30;
    int MAX_PARTNER = 60;
    int MAX_CONTACT = 100;

    /** Bytes of a logo as it is sent. */
    int MAX_LOGO_BYTES = 64 * 1024;

    int MIN_LOGO_PIXELS = 16;
    int MAX_LOGO_PIXELS = 1024;

    /** For anybody of the tenant; before anybody set it, the name and the partner that the control plane knows. What it answers is at most fifteen seconds old. */
    BrandingView get();

    /**
     * Replaces it (branding.manage). Asked for what is there already, it answers that, whatever the version.
     *
     * @param version the one the caller saw
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden; stale-version with both values
     */
    BrandingView put(long version, BrandingDraft draft);
}
