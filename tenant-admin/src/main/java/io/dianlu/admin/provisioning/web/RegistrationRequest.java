package io.dianlu.admin.provisioning.web;

import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.shared.Ids;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.tenant.TenantProfile.Partner;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it comes in.
 *
 * @param id of the caller's making; made here when missing, and then the command is not repeatable
 * @param alias lower-case letters, digits and dashes, 2 to 63 characters; also the organization's alias in Keycloak
 * @param timeZone name of a zone such as {@code Asia/Shanghai}
 * @param plan code of a plan; the first one when missing
 */
record RegistrationRequest(
        @Nullable UUID id,
        @Nullable String alias,
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String plan,
        @Nullable PartnerRequest partner,
        @Nullable AdministratorRequest firstAdministrator) {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CONTACT = 200;

    record PartnerRequest(@Nullable String name, @Nullable String contact) {}

    /**
     * Whose login is to be made says {@code username}; one that was made elsewhere, with its organization, {@code subject}.
     *
     * @param subject the person's id in Keycloak
     * @param username lower-case, 3 to 64 characters; the mail address when missing
     */
    record AdministratorRequest(
            @Nullable UUID subject,
            @Nullable String name,
            @Nullable String username,
            @Nullable String email) {}

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    RegisterTenant command() {
        var checks = new FieldChecks();
        var command = new RegisterTenant(
                Objects.requireNonNullElseGet(id, Ids::next),
                alias(checks),
                checks.text("name", name, LONGEST_NAME),
                zone(checks),
                Objects.requireNonNullElse(plan, Plans.FIRST),
                partner(checks),
                firstAdministrator == null ? null : AdministratorChecks.of(firstAdministrator, checks));
        checks.finish();
        return command;
    }

    private String alias(FieldChecks checks) {
        var text = alias == null ? "" : alias;
        if (text.isEmpty()) {
            checks.refuse("alias", "required");
        } else if (!ALIAS.matcher(text).matches()) {
            checks.refuse("alias", "no-alias");
        }
        return text;
    }

    private ZoneId zone(FieldChecks checks) {
        if (timeZone == null || timeZone.isBlank()) {
            checks.refuse("timeZone", "required");
        } else if (ZoneId.getAvailableZoneIds().contains(timeZone)) {
            return ZoneId.of(timeZone);
        } else {
            checks.refuse("timeZone", "no-time-zone");
        }
        return ZoneOffset.UTC;
    }

    private @Nullable Partner partner(FieldChecks checks) {
        return partner == null
                ? null
                : new Partner(
                        checks.text("partner.name", partner.name(), LONGEST_NAME),
                        checks.text("partner.contact", partner.contact(), LONGEST_CONTACT));
    }
}
