package io.dianlu.platform.branding;

import org.jspecify.annotations.Nullable;

/**
 * How the tenant wants to look; null or blank leaves a part to the platform.
 *
 * @param name instead of the one in the contract, up to 30 characters
 * @param color {@code #rrggbb}, dark enough for white letters on it
 * @param logo a PNG or JPEG as a data URL, 16 to 1,024 pixels a side, up to 64 KB; the one that is there stays if it is sent again
 * @param partnerName instead of the one the platform's operator wrote down, together with the contact
 */
public record BrandingDraft(
        @Nullable String name,
        @Nullable String color,
        @Nullable String logo,
        @Nullable String partnerName,
        @Nullable String partnerContact) {}
