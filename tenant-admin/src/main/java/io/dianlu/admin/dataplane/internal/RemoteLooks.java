package io.dianlu.admin.dataplane.internal;

import io.dianlu.admin.dataplane.LookProblem;
import io.dianlu.admin.dataplane.Looks;
import io.dianlu.admin.dataplane.internal.PlaneCalls.Answer;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RemoteLooks implements Looks {

    private static final String ONE_GRANT = OperatorGrant.PATH + "/{grant}";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PlaneCalls plane;
    private final Passes passes;

    RemoteLooks(DataPlaneSettings settings, JsonMapper json, Passes passes) {
        this.plane = new PlaneCalls(settings, json, PATIENCE);
        this.passes = passes;
    }

    @Override
    public OperatorGrant open(UUID tenant, UUID grant, Asked asked) {
        var answer = plane.send(HttpMethod.PUT, asked, ONE_GRANT, tenant, grant);
        if (answer.status() == GeneralProblem.ID_ALREADY_USED.status()) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return plane.read(good(answer), new TypeReference<>() {});
    }

    @Override
    public List<OperatorGrant> grants(UUID tenant) {
        return plane.read(good(plane.send(HttpMethod.GET, null, OperatorGrant.PATH, tenant)), new TypeReference<>() {});
    }

    @Override
    public void giveUp(UUID tenant, UUID grant, Operator by, String address) {
        good(plane.send(
                HttpMethod.DELETE,
                null,
                ONE_GRANT + "?operator={operator}&operatorName={name}&address={address}",
                tenant,
                grant,
                by.subject(),
                by.name(),
                address));
    }

    @Override
    public <T> Optional<T> read(
            UUID tenant, UUID grant, Operator by, String path, Map<String, String> parameters, TypeReference<T> type) {
        var query = parameters.keySet().stream()
                .map(name -> name + "={" + name + "}")
                .collect(Collectors.joining("&"));
        var answer = plane.read(
                passes.pass(tenant, grant, by),
                query.isEmpty() ? path : path + "?" + query,
                parameters.values().toArray());
        return switch (answer.status()) {
            case 403 -> throw Problem.of(LookProblem.GRANT_OVER);
            case 404 -> Optional.empty();
            case 422 -> throw Problem.invalid("q", "unreadable");
            default -> Optional.of(plane.read(good(answer), type));
        };
    }

    private static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw answer.failure();
        }
        return answer;
    }
}
