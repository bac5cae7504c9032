package io.dianlu.admin.dataplane.internal;

import io.dianlu.admin.dataplane.DataPlane;
import io.dianlu.admin.dataplane.internal.PlaneCalls.Answer;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import io.dianlu.tenant.TenantSetup;
import io.dianlu.tenant.TenantUsage;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
@EnableConfigurationProperties(DataPlaneSettings.class)
class RemoteDataPlane implements DataPlane {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONFLICT = 409;

    private final PlaneCalls plane;

    RemoteDataPlane(DataPlaneSettings settings, JsonMapper json) {
        this.plane = new PlaneCalls(settings, json, PATIENCE);
    }

    @Override
    public TenantSetup setUp(UUID tenant) {
        return plane.read(call(HttpMethod.PUT, TenantSetup.PATH, tenant), new TypeReference<>() {});
    }

    @Override
    public void takeBack(UUID tenant) {
        call(HttpMethod.DELETE, TenantSetup.PATH, tenant);
    }

    @Override
    public TenantUsage usage(@Nullable UUID after) {
        var answer = after == null
                ? call(HttpMethod.GET, TenantUsage.PATH)
                : call(HttpMethod.GET, TenantUsage.PATH + "?after={after}", after);
        return plane.read(answer, new TypeReference<>() {});
    }

    private Answer call(HttpMethod method, String path, Object... variables) {
        var answer = plane.send(method, null, path, variables);
        if (answer.status() == CONFLICT) {
            throw new OutsideFailure(Reason.TENANT_IN_USE, answer.status() + " " + answer.body());
        }
        if (!answer.isGood()) {
            throw answer.failure();
        }
        return answer;
    }
}
