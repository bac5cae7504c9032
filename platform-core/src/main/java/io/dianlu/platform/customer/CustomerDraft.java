package io.dianlu.platform.customer;

import io.dianlu.platform.geo.PositionInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as somebody typed it, to be created or to replace what is there; anything may be missing until it is checked.
 *
 * @param id made by the client, so that the same draft sent twice is stored once; null lets the platform make one
 * @param ownerPhone names the owner by phone where the id is not known, in batches
 * @param creditLimit in the tenant's currency, at most two decimals
 */
public record CustomerDraft(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable CustomerKind kind,
        @Nullable String level,
        @Nullable String regionCode,
        @Nullable String address,
        @Nullable List<String> tags,
        @Nullable String maturity,
        @Nullable UUID ownerId,
        @Nullable String ownerPhone,
        @Nullable List<ContactDraft> contacts,
        @Nullable BigDecimal creditLimit,
        @Nullable PositionInput position,
        @Nullable Map<String, Object> customFields,
        @Nullable String remark) {}
