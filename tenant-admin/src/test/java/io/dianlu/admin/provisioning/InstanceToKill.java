package io.dianlu.admin.provisioning;

import io.dianlu.admin.TenantAdmin;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.admin.web.Operator;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** An instance of the application in a process of its own. With {@code order=<id>} as its first argument it orders a tenant as soon as it runs. */
final class InstanceToKill {

    static final String ORDER = "order=";

    private InstanceToKill() {}

    public static void main(String[] arguments) {
        var context = SpringApplication.run(TenantAdmin.class, arguments);
        if (arguments[0].startsWith(ORDER)) {
            var order = order(UUID.fromString(arguments[0].substring(ORDER.length())));
            context.getBean(Provisionings.class).start(order, new Operator(UUID.randomUUID(), "caretaker"));
        }
    }

    static RegisterTenant order(UUID id) {
        return new RegisterTenant(
                id,
                "t-" + id,
                "蜗牛商贸 " + id,
                ZoneId.of("Asia/Shanghai"),
                Plans.FIRST,
                null,
                new Administrator(null, "苏静", "su.jing-" + id, null));
    }
}
