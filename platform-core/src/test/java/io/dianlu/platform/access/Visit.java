package io.dianlu.platform.access;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.VisitingCalls;
import java.util.Map;
import java.util.UUID;

/** An operator and the grant they were given, or none. */
record Visit(FieldPlatform.Tenant tenant, UUID operator, UUID grant) {

    static Visit to(FieldPlatform.Tenant tenant) {
        return new Visit(tenant, Ids.next(), Ids.next());
    }

    Reply ask(String reason, int minutes) {
        return ControlPlane.ask("PUT", path(), ControlPlane.KEY, asked(reason, minutes));
    }

    Map<String, Object> asked(String reason, int minutes) {
        return Map.of(
                "operator",
                operator,
                "operatorName",
                "运营小陈",
                "address",
                "203.0.113.9",
                "reason",
                reason,
                "minutes",
                minutes);
    }

    String path() {
        return "/internal/tenants/" + tenant.id() + "/operator-grants/" + grant;
    }

    String get(String address) {
        return send("GET", address);
    }

    String send(String method, String address) {
        var claims = VisitingCalls.claims(tenant.id().value(), operator, grant);
        return VisitingCalls.ask(method, address, VisitingCalls.signed(claims, ControlPlane.KEY));
    }
}
