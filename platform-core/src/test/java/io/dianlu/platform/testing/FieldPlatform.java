package io.dianlu.platform.testing;

import io.dianlu.platform.geo.NearbyIndex;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole platform on real engines, asked over HTTP by people of as many tenants as a test wants. The engines hang on wires that can be cut. */
public final class FieldPlatform {

    /** Of all tenants: always of another date than London's, and an hour or more from midnight, so that no day ends between two questions. */
    public static final ZoneId ZONE =
            ZoneId.of(LocalTime.now(ZoneOffset.UTC).getHour() <= 10 ? "Etc/GMT+12" : "Pacific/Kiritimati");

    private static final class Shared {
        static final FieldPlatform PLATFORM = new FieldPlatform();
    }

    private final Map<TenantId, TenantProfile> tenants = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final PlatformStart started = PlatformStart.with(new Directory());

    /** Whoever comes first finds every engine ready, as whoever comes later does. */
    private FieldPlatform() {
        await(() ->
                bean(SearchIndex.class).isAvailable() && bean(NearbyIndex.class).isAvailable());
    }

    public static FieldPlatform shared() {
        return Shared.PLATFORM;
    }

    private final class Directory implements TenantDirectory {
        @Override
        public Optional<TenantProfile> find(TenantId id) {
            return Optional.ofNullable(tenants.get(id));
        }

        @Override
        public List<TenantProfile> list() {
            return List.copyOf(tenants.values());
        }
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + started.context().getEnvironment().getProperty("local.server.port");
    }

    public Wire redis() {
        return started.redis();
    }

    public Wire elasticsearch() {
        return started.elasticsearch();
    }

    public Wire database() {
        return started.database();
    }

    public <T> T bean(Class<T> type) {
        return started.context().getBean(type);
    }

    /** A tenant with the departments north and south, whose plan has these plugins. */
    public Tenant newTenant(String... plan) {
        var id = new TenantId(Ids.next());
        tenants.put(
                id,
                new TenantProfile(
                        id, "t", "店路测试", TenantState.ACTIVE, ZONE, "standard", Map.of(), Set.of(plan), null, null, 1));
        return new Tenant(id, department(id, "北区"), department(id, "南区"));
    }

    /** Lets the control plane tell of a tenant. */
    public void hear(TenantProfile profile) {
        tenants.put(profile.id(), profile);
    }

    public record Tenant(TenantId id, UUID north, UUID south) {}

    private UUID department(TenantId tenant, String name) {
        var id = Ids.next();
        write(tenant, "insert into department (tenant_id, id, name) values (?, ?, ?)", tenant.value(), id, name);
        return id;
    }

    public Person person(Tenant tenant, String name, Role role, @Nullable UUID department) {
        var id = Ids.next();
        write(
                tenant.id(),
                "insert into person (tenant_id, id, name, roles, enabled) values (?, ?, ?, ?::text[], true)",
                tenant.id().value(),
                id,
                name,
                "{" + role.name() + "}");
        if (department != null) {
            write(
                    tenant.id(),
                    "insert into person_department (tenant_id, person_id, department_id, ordinal) values (?, ?, ?, 0)",
                    tenant.id().value(),
                    id,
                    department);
        }
        return new Person(tenant, id, name);
    }

    /** How many rows of the tenant a query counts; {@code ?} is the tenant. */
    public long count(TenantId tenant, String sql) {
        return TenantJobs.call(
                tenant,
                () -> bean(TenantReads.class)
                        .first(sql, (row, _) -> row.getLong(1), tenant.value())
                        .orElseThrow());
    }

    public void write(TenantId tenant, String sql, Object... parameters) {
        var transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
        TenantJobs.run(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> bean(JdbcTemplate.class).update(sql, parameters)));
    }

    /** Counts what is in the tables, so that PostgreSQL knows what it would know of them in a while. */
    public void analyze() {
        var place = started.place();
        var owner = new DriverManagerDataSource(
                place.jdbcUrl(), place.owner().user(), place.owner().password());
        new JdbcTemplate(owner).execute("analyze");
    }

    /** An answer of the platform. */
    public record Reply(int status, JsonNode body, HttpHeaders headers) {

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        public String slug() {
            return body.path("slug").asString("");
        }

        /** Of the field refused first. */
        public String field() {
            return at("/errors/0/field").asString("");
        }

        /** The header's value, or empty. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Somebody with a phone. */
    public final class Person {
        private final Tenant tenant;
        private final UUID id;
        private final String name;

        public Person(Tenant tenant, UUID id, String name) {
            this.tenant = tenant;
            this.id = id;
            this.name = name;
        }

        public UUID id() {
            return id;
        }

        public String name() {
            return name;
        }

        public Tenant tenant() {
            return tenant;
        }

        public Reply get(String path) {
            return send("GET", path, null);
        }

        public Reply post(String path, Object body) {
            return send("POST", path, body);
        }

        public Reply put(String path, Object body) {
            return send("PUT", path, body);
        }

        public Reply send(String method, String path, @Nullable Object body) {
            return send(method, path, body, -1);
        }

        /** @param version the one that was seen; -1 says none */
        public Reply send(String method, String path, @Nullable Object body, long version) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                    .header("Authorization", "Bearer " + tenant.id() + "." + id)
                    .header("Content-Type", "application/json")
                    .header("If-Match", version < 0 ? "*" : "\"v" + version + "\"")
                    .timeout(Duration.ofSeconds(60))
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                return new Reply(
                        answer.statusCode(),
                        json.readTree(answer.body().isEmpty() ? "null" : answer.body()),
                        answer.headers());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** A shop of one's own at the place (WGS-84). */
        public UUID shop(String shopName, double lng, double lat) {
            var reply = post(
                    "/customers",
                    Map.of(
                            "name",
                            shopName,
                            "kind",
                            "SHOP",
                            "position",
                            Map.of("lng", lng, "lat", lat, "datum", "WGS84")));
            if (reply.status() != 201) {
                throw new AssertionError(reply.body().toString());
            }
            return UUID.fromString(reply.at("/id").asString());
        }

        /** An open visit at the customer. */
        public UUID visit(UUID customer) {
            var id = Ids.next();
            var reply = post("/visits", Map.of("id", id, "customerId", customer));
            if (reply.status() != 201) {
                throw new AssertionError(reply.body().toString());
            }
            return id;
        }
    }

    /**
     * Lets what listeners of the tenant failed on be told again now and not twenty seconds later.
     */
    public void tellAgain(TenantId tenant) {
        bean(JdbcTemplate.class)
                .update(
                        "update event_publication set publication_date = publication_date - interval '1 minute',"
                                + " last_resubmission_date = last_resubmission_date - interval '1 minute'"
                                + " where serialized_event like ?",
                        "%" + tenant + "%");
    }

    /** Asks until it is so; listeners hear of a change a moment after it was answered. */
    public static void await(BooleanSupplier condition) {
        Patient.until(condition);
    }
}
