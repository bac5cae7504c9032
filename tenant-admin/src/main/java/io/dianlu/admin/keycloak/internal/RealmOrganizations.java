package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class RealmOrganizations implements Organizations {

    private static final String TENANT = "tenant_id";
    private static final int CONFLICT = 409;

    private final AdminApi keycloak;

    RealmOrganizations(AdminApi keycloak) {
        this.keycloak = keycloak;
    }

    /** As Keycloak shows it; {@code attributes} only when asked for one alone. */
    record Organization(
            String id, String name, String alias, @Nullable Map<String, List<String>> attributes) {

        boolean isOf(UUID tenant) {
            return attributes != null && List.of(tenant.toString()).equals(attributes.get(TENANT));
        }
    }

    private record NewOrganization(String name, String alias, boolean enabled, Map<String, List<String>> attributes) {}

    @Override
    public String require(UUID tenant, String alias, String name) {
        var known = find(tenant);
        if (known.isPresent()) {
            return known.filter(organization -> organization.alias().equals(alias))
                    .map(Organization::id)
                    .orElseThrow(() -> taken(known.get().alias()));
        }
        // a name is unique too in Keycloak, though companies may share one
        return Stream.of(name, name + " (" + alias + ")")
                .map(one -> make(tenant, alias, one))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> taken(alias));
    }

    private static OutsideFailure taken(String alias) {
        return new OutsideFailure(Reason.ORGANIZATION_TAKEN, alias);
    }

    private Optional<String> make(UUID tenant, String alias, String name) {
        var answer = keycloak.call(
                HttpMethod.POST,
                "/organizations",
                new NewOrganization(name, alias, true, Map.of(TENANT, List.of(tenant.toString()))));
        return answer.status() == CONFLICT ? Optional.empty() : answer.orFail().id();
    }

    private Optional<Organization> find(UUID tenant) {
        return keycloak
                .list(Organization.class, "/organizations?q={q}&exact=true&max=1", TENANT + ":" + tenant)
                .stream()
                .findFirst();
    }

    @Override
    public void remove(UUID tenant) {
        var known = find(tenant);
        known.ifPresent(there -> keycloak.remove("/organizations/{id}", there.id()));
    }

    @Override
    public void addMember(String organization, UUID subject) {
        var answer = keycloak.call(HttpMethod.POST, "/organizations/{id}/members", subject.toString(), organization);
        if (answer.status() != CONFLICT) {
            answer.orFail();
        }
    }

    @Override
    public boolean isMemberElsewhere(UUID tenant, UUID subject) {
        return keycloak
                .list(
                        Organization.class,
                        "/organizations/members/{id}/organizations?briefRepresentation=false",
                        subject)
                .stream()
                .anyMatch(organization -> !organization.isOf(tenant));
    }
}
