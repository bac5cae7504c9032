package io.dianlu.platform.branding;

import org.jspecify.annotations.Nullable;

/**
 * How the tenant looks.
 *
 * @param shownName what stands in the header: the tenant's own wish, or the name in the contract
 * @param logo as a data URL
 * @param shownPartnerName the tenant's own wish, or what the platform's operator wrote down
 * @param version counts its changes; 0 before the first
 */
public record BrandingView(
        String shownName,
        @Nullable String shownPartnerName,
        @Nullable String shownPartnerContact,
        @Nullable String name,
        @Nullable String color,
        @Nullable String logo,
        @Nullable String partnerName,
        @Nullable String partnerContact,
        long version) {}
