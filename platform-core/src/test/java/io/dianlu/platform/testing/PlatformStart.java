package io.dianlu.platform.testing;

import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.PlatformCore;
import io.dianlu.platform.openapi.Documented;
import io.dianlu.platform.tenancy.ExplainedReads;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.tenant.TenantDirectory;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The platform, started on fresh places in the shared engines; its engines hang on wires that can be cut. It waits longer for a slow engine
 * than an installation does, so that only an engine that is away is answered for by another.
 *
 * @param context the running application
 * @param place its database
 * @param database its line to PostgreSQL
 * @param redis its line to Redis
 * @param elasticsearch its line to Elasticsearch
 */
record PlatformStart(
        ConfigurableApplicationContext context, TestDatabase place, Wire database, Wire redis, Wire elasticsearch) {

    static PlatformStart with(TenantDirectory tenants) {
        var engines = TestEngines.shared();
        var database = engines.newDatabase();
        var databaseAddress = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        var redisAddress = engines.newRedisDatabase();
        var databaseWire = Wire.to(databaseAddress.getPort());
        var redisWire = Wire.to(redisAddress.getPort());
        var elasticsearchWire = Wire.to(engines.elasticsearch().getPort());
        var context = new SpringApplicationBuilder(PlatformCore.class, Documented.class)
                .initializers(application -> {
                    var beans = (GenericApplicationContext) application;
                    beans.registerBean("testTokens", JwtDecoder.class, () -> PlatformStart::decode);
                    beans.registerBean("testTenants", TenantDirectory.class, () -> tenants);
                    beans.registerBean(
                            "tenantReads",
                            TenantReads.class,
                            () -> new ExplainedReads(beans.getBean(DataSource.class)));
                })
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + databaseWire.port()
                                + databaseAddress.getPath(),
                        "--spring.datasource.username=" + database.application().user(),
                        "--spring.datasource.password=" + database.application().password(),
                        "--spring.liquibase.user=" + database.owner().user(),
                        "--spring.liquibase.password=" + database.owner().password(),
                        "--dianlu.redis.url=redis://127.0.0.1:" + redisWire.port() + redisAddress.getPath(),
                        "--dianlu.redis.connect-patience=30s",
                        "--dianlu.redis.answer-patience=30s",
                        "--dianlu.elasticsearch.connect-patience=30s",
                        "--dianlu.elasticsearch.answer-patience=30s",
                        "--dianlu.elasticsearch.url=http://127.0.0.1:" + elasticsearchWire.port(),
                        "--dianlu.elasticsearch.index-prefix=" + engines.newIndexPrefix(),
                        "--dianlu.tenant-feed.url=",
                        "--dianlu.control-plane.url=" + StandInLogins.shared().address(),
                        "--dianlu.tenant-feed.key=" + ControlPlane.KEY,
                        // a test asks as fast as it can; those of the pace give their tenant one
                        "--dianlu.requests.per-second=0",
                        "--dianlu.plugins.key=test-only",
                        "--dianlu.plugins.trust.allow-unsigned=true",
                        "--springdoc.api-docs.path=/documents",
                        "--springdoc.paths-to-match=/api/v1/**",
                        "--springdoc.writer-with-order-by-keys=true",
                        "--springdoc.override-with-generic-response=false",
                        "--springdoc.default-produces-media-type=application/json");
        return new PlatformStart(context, database, databaseWire, redisWire, elasticsearchWire);
    }

    private static Jwt decode(String token) {
        var parts = token.split("\\.");
        if (parts.length != 2) {
            throw new BadJwtException("Not a token of these tests");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(parts[1])
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(3_600))
                .claim("organization", Map.of("t", Map.of("id", "t", "tenant_id", List.of(parts[0]))))
                .build();
    }
}
