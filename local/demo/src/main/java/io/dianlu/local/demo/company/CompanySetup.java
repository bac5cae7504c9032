package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.keycloak.KeycloakAdmin;
import io.dianlu.local.demo.keycloak.Login;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Everything one demo company needs, from its sign-in to its visits of today. Each step leaves alone what is there. */
public final class CompanySetup {
    private final KeycloakAdmin keycloak;
    private final JsonHttp operator;
    private final SignIn signIn;
    private final String password;

    /**
     * @param operator tenant-admin with an operator's tokens
     * @param password of every new user
     */
    public CompanySetup(KeycloakAdmin keycloak, JsonHttp operator, SignIn signIn, String password) {
        this.keycloak = keycloak;
        this.operator = operator;
        this.signIn = signIn;
        this.password = password;
    }

    public void run(Company company, Progress everybody) throws InterruptedException {
        Progress progress = line -> everybody.say(company.alias() + ": " + line);
        var tenant = new TenantSetup(operator);
        tenant.require(company);
        Person first = company.administrator();
        Map<String, UUID> subjects = logins(company);
        keycloak.requirePassword(Objects.requireNonNull(subjects.get(first.username())), password);
        progress.say(subjects.size() + " people can sign in");
        JsonHttp administrator = signIn.as(first.username(), company.alias());
        tenant.awaitAdmission(administrator);
        var staffing = new Staffing(company, administrator);
        progress.say("%d departments and %d people added".formatted(staffing.departments(), staffing.people(subjects)));
        var book = new CustomerBook(company, subjects, administrator);
        book.fill(progress);
        new Visits(company, book, subjects, signIn).fill(Instant.now(), progress);
    }

    private Map<String, UUID> logins(Company company) {
        String organization = keycloak.requireOrganization(company.alias(), company.name(), company.tenantId());
        var subjects = new HashMap<String, UUID>(keycloak.members(organization));
        for (Person person : company.people()) {
            if (subjects.containsKey(person.username())) {
                continue;
            }
            var login = new Login(person.username(), person.fullName(), password);
            UUID id = Companies.worksForOne(person)
                    ? keycloak.requireUserOf(company.tenantId(), login)
                    : keycloak.requireUser(login);
            keycloak.requireMember(organization, id);
            subjects.put(person.username(), id);
        }
        return subjects;
    }
}
