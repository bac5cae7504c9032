package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.UnexpectedAnswer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Those who work while a program is killed, by what they do over and over. */
final class People {
    private static final long SIGN_IN_PAUSE_MILLIS = 400;
    private static final long REPEAT_PAUSE_MILLIS = 100;
    private static final int MOST_REPEATS = 600;

    private People() {}

    /** Types in customer after customer, and goes on when one is not taken. */
    record Clerk(Ledger ledger, Caller caller, Supplier<String> token) implements Client {
        @Override
        public void once() {
            ledger.send(Command.customer(token), caller);
        }

        @Override
        public void close() {
            caller.close();
        }
    }

    /** Finds a shop, goes in, comes out; the phone sends each command until it is taken. */
    static final class Rep implements Client {
        private final Ledger ledger;
        private final Caller caller;
        private Command command;

        Rep(Ledger ledger, Caller caller, Supplier<String> token) {
            this.ledger = ledger;
            this.caller = caller;
            this.command = Command.customer(token);
        }

        @Override
        public void once() {
            if (ledger.send(command, caller)) {
                command = command.next();
            }
        }

        /** Ends the visit that is going on, for a minute at most. */
        @Override
        public void close() throws InterruptedException {
            for (int tries = 0; command.kind() != Kind.CREATE && tries < MOST_REPEATS; tries++) {
                once();
                Thread.sleep(REPEAT_PAUSE_MILLIS);
            }
            caller.close();
        }
    }

    /** Looks at a customer, leafs, searches, asks who is near. */
    record Reader(Caller caller, Supplier<String> token, List<Command> customers) implements Client {
        @Override
        public void once() {
            Command customer = customers.get(ThreadLocalRandom.current().nextInt(customers.size()));
            call(Kind.READ, "/api/v1/customers/" + customer.id());
            call(Kind.PAGE, "/api/v1/customers?limit=20");
            call(Kind.SEARCH, search(customer));
            call(Kind.NEARBY, near("customers-nearby", customer));
        }

        private void call(Kind kind, String path) {
            caller.call(kind, Request.get(path), token.get());
        }

        @Override
        public void close() {
            caller.close();
        }
    }

    /** Comes to work again and again. */
    record Comer(Seen seen, String user, String alias) implements Client {
        @Override
        public void once() throws InterruptedException {
            try {
                FreshToken.signIn(user, alias).get();
                seen.answer(Kind.SIGN_IN, 200, "");
            } catch (UnexpectedAnswer refused) {
                seen.answer(Kind.SIGN_IN, refused.status(), "");
            } catch (UncheckedIOException broken) {
                seen.nothing(Kind.SIGN_IN);
            }
            Thread.sleep(SIGN_IN_PAUSE_MILLIS);
        }
    }

    /** The address that finds a customer by phone. */
    static String search(Command customer) {
        return "/api/v1/customer-search?limit=20&q="
                + JsonHttp.encoded(customer.shop().phone());
    }

    /** The address that finds what is at the shop of a command. */
    static String near(String what, Command command) {
        return String.format(
                Locale.ROOT,
                "/api/v1/%s?lng=%.6f&lat=%.6f&datum=GCJ02&radiusMeters=50&limit=20",
                what,
                command.shop().lng(),
                command.shop().lat());
    }
}
