package io.dianlu.local.bench.rows;

import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.http.JsonHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A tenant of the benchmarks.
 *
 * @param administrator the subject of the user who administers it
 */
public record BenchTenant(String alias, UUID id, UUID administrator, FreshToken token) {

    static UUID idOf(String alias) {
        return UUID.nameUUIDFromBytes(
                ("io.dianlu.local.bench/" + alias).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The platform as the administrator sees it. */
    public JsonHttp platform() {
        return new JsonHttp(Settings.coreUrl(), token);
    }

    /** Signs a rep of this tenant in, who is made a person of it if need be. */
    public FreshToken rep(String username, UUID subject) {
        platform()
                .post(
                        "/api/v1/people",
                        Map.of(
                                "id",
                                subject,
                                "name",
                                "测试员",
                                "phone",
                                "13800000000",
                                "roles",
                                List.of("REP"),
                                "departmentIds",
                                List.of(),
                                "enabled",
                                true))
                .orFail();
        return new FreshToken(username, alias);
    }
}
