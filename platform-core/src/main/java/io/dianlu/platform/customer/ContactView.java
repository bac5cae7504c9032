package io.dianlu.platform.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact of a customer; exactly one of a customer's contacts is the primary one. */
public record ContactView(
        UUID id, String name, List<String> phones, @Nullable String title, boolean primary) {}
