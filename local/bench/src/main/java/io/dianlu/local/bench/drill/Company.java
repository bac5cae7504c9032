package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.VisitDrafts;
import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.rows.BenchTenant;
import io.dianlu.local.bench.rows.BenchTenants;
import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The company that the drill is done with.
 *
 * @param reps the tokens of its reps
 */
record Company(BenchTenant tenant, List<FreshToken> reps) {
    private static final String ALIAS = "drill";
    /** Signs in and does nothing else: Keycloak refuses somebody who signs in twice at the same moment. */
    private static final String COMER = ALIAS + "-comer";

    private static final int REPS = 3;
    private static final int CLERKS = 3;
    private static final int READERS = 2;

    static Company require() throws IOException, InterruptedException {
        var tenants = new BenchTenants();
        BenchTenant tenant = tenants.require(ALIAS);
        var reps = new ArrayList<FreshToken>();
        for (int number = 0; number < REPS; number++) {
            String user = ALIAS + "-rep-" + number;
            UUID subject = tenants.member(ALIAS, tenant.id(), user);
            reps.add(tenant.rep(user, subject));
            VisitDrafts.leaveOpenVisit(Settings.corePort(), reps.getLast().get());
        }
        tenants.member(ALIAS, tenant.id(), COMER);
        return new Company(tenant, reps);
    }

    /** Everybody, ready to work. */
    List<Client> people(Ledger ledger, Seen seen, List<Command> customers) {
        var people = new ArrayList<Client>();
        for (int number = 0; number < CLERKS; number++) {
            people.add(new People.Clerk(ledger, new Caller(seen), tenant.token()));
        }
        for (FreshToken rep : reps) {
            people.add(new People.Rep(ledger, new Caller(seen), rep));
        }
        for (int number = 0; number < READERS; number++) {
            people.add(new People.Reader(new Caller(seen), tenant.token(), customers));
        }
        people.add(new People.Comer(seen, COMER, ALIAS));
        return people;
    }
}
