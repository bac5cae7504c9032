package io.dianlu.admin.access;

import io.dianlu.admin.access.SeenCustomer.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer of a tenant with its contacts, as an operator with a grant sees it.
 *
 * @param visits the latest twenty
 */
public record SeenCustomerCard(
        UUID id,
        String name,
        String kind,
        @Nullable String level,
        @Nullable String address,
        List<String> tags,
        @Nullable Owner owner,
        List<SeenContact> contacts,
        @Nullable String remark,
        Instant createdAt,
        Instant updatedAt,
        List<SeenVisit> visits) {

    /** Somebody at the customer. */
    public record SeenContact(
            String name, List<String> phones, @Nullable String title) {}

    /** A visit at the customer. */
    public record SeenVisit(UUID id, LocalDate day, Owner rep, String state) {}
}
