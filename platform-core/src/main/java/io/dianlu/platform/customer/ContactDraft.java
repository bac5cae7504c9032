package io.dianlu.platform.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as somebody typed it; anything may be missing until it is checked. */
public record ContactDraft(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable List<String> phones,
        @Nullable String title,
        @Nullable Boolean primary) {}
