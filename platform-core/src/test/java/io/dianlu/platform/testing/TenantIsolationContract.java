package io.dianlu.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import redis.clients.jedis.RedisClient;

/**
 * What each room promises about its tenants. A room inherits it, makes something of its own for {@link #owner} and says how it is reached;
 * the contract first shows that the owner gets it, then that an administrator of another tenant does not.
 */
public abstract class TenantIsolationContract {

    protected static final FieldPlatform PLATFORM = FieldPlatform.shared();

    /** Stands in everything that belongs to the owner's tenant and nowhere else. */
    protected static final String SECRET = "蜗牛机密";

    /** The same in an address. */
    protected static final String SECRET_ENCODED = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);

    protected static final double LNG = 121.5;
    protected static final double LAT = 31.2;
    protected static final String AROUND = "?datum=WGS84&lng=" + LNG + "&lat=" + LAT + "&radiusMeters=500";

    private static final String A_TENANT_KEY = "t:\\{[0-9a-f-]{36}}:.+";

    protected final Tenant tenant = PLATFORM.newTenant();
    protected final Person owner = PLATFORM.person(tenant, SECRET + "甲", Role.ADMINISTRATOR, tenant.north());
    protected final Person stranger = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);

    /**
     * A question over HTTP.
     *
     * @param path under {@code /api/v1}
     * @param sign what the owner's answer contains, once what belongs there has arrived
     */
    protected record Question(String path, String sign) {

        public static Question of(String path, Object sign) {
            return new Question(path, sign.toString());
        }
    }

    /** Questions for one thing by its id: the owner's are answered, the stranger's not found. */
    protected abstract List<Question> byId();

    /** Lists and their filters: the owner's show the thing, the stranger's do not. */
    protected abstract List<Question> lists();

    /** The same for what is found by a text or around a place. */
    protected List<Question> searches() {
        return List.of();
    }

    /** The room's tables, each with rows of the owner's tenant. */
    protected abstract List<String> tables();

    private Reply answered(Question question) {
        FieldPlatform.await(() -> owner.get(question.path()).body().toString().contains(question.sign()));
        return owner.get(question.path());
    }

    @TestFactory
    @DisplayName("By its id it is not found from another tenant, though its own people have just read it")
    Stream<DynamicTest> notFound() {
        return byId().stream()
                .map(question -> DynamicTest.dynamicTest(question.path(), () -> {
                    assertThat(answered(question).status()).isEqualTo(200);
                    var foreign = stranger.get(question.path());
                    assertThat(foreign.status()).as(foreign.body().toString()).isEqualTo(404);
                    assertThat(foreign.body().toString()).doesNotContain(SECRET);
                    assertThat(answered(question).status()).isEqualTo(200);
                }));
    }

    @TestFactory
    @DisplayName("No list, filter or search of another tenant shows it, whoever asks first")
    Stream<DynamicTest> notListed() {
        return Stream.concat(lists().stream(), searches().stream())
                .map(question -> DynamicTest.dynamicTest(question.path(), () -> {
                    showsNothing(question);
                    answered(question);
                    showsNothing(question);
                    assertThat(owner.get(question.path()).body().toString()).contains(question.sign());
                }));
    }

    private void showsNothing(Question question) {
        var foreign = stranger.get(question.path());
        assertThat(foreign.status()).as(foreign.body().toString()).isEqualTo(200);
        assertThat(foreign.body().toString()).doesNotContain(SECRET, question.sign());
    }

    @TestFactory
    @DisplayName("Native SQL without WHERE sees, changes and removes nothing of another tenant")
    Stream<DynamicTest> nativeSql() {
        return tables().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    FieldPlatform.await(() -> rows(owner, table) > 0);
                    long before = rows(owner, table);
                    assertThat(tenants(stranger, table))
                            .isSubsetOf(stranger.tenant().id().toString());
                    assertThat(changed("update " + table + " set tenant_id = tenant_id where tenant_id = ?"))
                            .isZero();
                    assertThat(changed("delete from " + table + " where tenant_id = ?"))
                            .isZero();
                    // what listeners write of the owner's own doing may still arrive
                    assertThat(rows(owner, table)).isGreaterThanOrEqualTo(before);
                }));
    }

    private static long rows(Person person, String table) {
        return TenantJobs.call(
                person.tenant().id(),
                () -> PLATFORM.bean(TenantReads.class)
                        .first("select count(*) from " + table, (row, _) -> row.getLong(1))
                        .orElseThrow());
    }

    private static List<String> tenants(Person person, String table) {
        return TenantJobs.call(
                person.tenant().id(),
                () -> PLATFORM.bean(TenantReads.class)
                        .list("select distinct tenant_id::text from " + table, (row, _) -> row.getString(1)));
    }

    /** Rows of the owner's tenant that the stranger's application changes. */
    private int changed(String sql) {
        var transaction = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        return TenantJobs.call(
                stranger.tenant().id(),
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return PLATFORM.bean(JdbcTemplate.class)
                            .update(sql, tenant.id().value());
                }));
    }

    @Test
    @DisplayName("Each key in Redis belongs to one tenant")
    void keys() {
        lists().forEach(this::answered);
        searches().forEach(this::answered);
        assertThat(PLATFORM.bean(RedisClient.class).keys("*"))
                .allSatisfy(key -> assertThat(key).matches(A_TENANT_KEY));
    }

    /** A shop of the owner at the place, with everything a customer's room keeps. */
    protected UUID shop() {
        var id = Ids.next();
        var reply = owner.post(
                "/customers",
                Map.of(
                        "id",
                        id,
                        "name",
                        SECRET + "烘焙",
                        "kind",
                        "SHOP",
                        "ownerId",
                        owner.id(),
                        "tags",
                        List.of(SECRET),
                        "contacts",
                        List.of(Map.of("name", SECRET, "phones", List.of("13800138000"))),
                        "position",
                        place()));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return id;
    }

    /** The owner's visit at the shop, checked in. */
    protected UUID checkedIn(UUID shop, String at) {
        var visit = owner.visit(shop);
        var arrival = Map.of("id", Ids.next(), "at", at, "position", place());
        var reply = owner.put("/visits/" + visit + "/check-in", arrival);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return visit;
    }

    private static Map<String, Object> place() {
        return Map.of("lng", LNG, "lat", LAT, "datum", "WGS84");
    }
}
