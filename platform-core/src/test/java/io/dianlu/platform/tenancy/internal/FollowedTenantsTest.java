package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import liquibase.integration.spring.SpringLiquibase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class FollowedTenantsTest {

    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Duration HARDLY = Duration.ofHours(1);

    private static JdbcTemplate jdbc;
    private static FollowedTenantsStore store;

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final List<FollowedTenants> started = new ArrayList<>();
    private FollowedTenantsFeedServer controlPlane;

    @BeforeAll
    static void migrate() throws Exception {
        Awaitility.setDefaultTimeout(FollowedTenantsFeedServer.PATIENCE);
        var database = TestEngines.shared().newDatabase();
        for (var file : List.of("0002-app-role.sql", "0005-known-tenant.sql")) {
            var liquibase = new SpringLiquibase();
            liquibase.setDataSource(dataSource(database, database.owner()));
            liquibase.setChangeLog("classpath:db/changelog/tenancy/" + file);
            liquibase.setResourceLoader(new DefaultResourceLoader());
            liquibase.afterPropertiesSet();
        }
        var application = dataSource(database, database.application());
        jdbc = new JdbcTemplate(application);
        store = new FollowedTenantsStore(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(application)),
                JsonMapper.builder().build());
    }

    private static DriverManagerDataSource dataSource(TestDatabase database, TestDatabase.Login login) {
        return new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    }

    @BeforeEach
    void startControlPlane() throws Exception {
        jdbc.update("delete from known_tenant");
        controlPlane = new FollowedTenantsFeedServer();
    }

    @AfterEach
    void stopAll() {
        started.forEach(FollowedTenants::stop);
        controlPlane.close();
    }

    private FollowedTenants follow(Duration interval) {
        return follow(interval, HARDLY);
    }

    private FollowedTenants follow(Duration interval, Duration wholeEvery) {
        var settings = controlPlane.settings(interval, wholeEvery);
        return follow(
                settings, new FollowedTenantsFeed(settings, JsonMapper.builder().build()));
    }

    private FollowedTenants follow(FollowedTenantsSettings settings, FollowedTenantsFeed feed) {
        var tenants = new FollowedTenants(feed, store, settings);
        tenants.start();
        started.add(tenants);
        return tenants;
    }

    @Test
    @DisplayName("a tenant and each change of its state are heard, with the whole profile")
    void changesAreHeard() {
        var profile = controlPlane.put(tenant, TenantState.ACTIVE);
        var tenants = follow(OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(profile));
        controlPlane.put(tenant, TenantState.SUSPENDED);
        await().untilAsserted(() ->
                assertThat(tenants.find(tenant).orElseThrow().state()).isEqualTo(TenantState.SUSPENDED));
    }

    @Test
    @DisplayName("an answer that stops half-way is given up, and what changed is heard with the next")
    void halfAnAnswer() {
        controlPlane.put(tenant, TenantState.ACTIVE);
        var settings = controlPlane.settings(OFTEN, HARDLY);
        var tenants = follow(
                settings, new FollowedTenantsFeed(settings, JsonMapper.builder().build(), Duration.ofSeconds(1)));
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(1));
        controlPlane.stallOnce();
        await().until(() -> !controlPlane.isToStall());
        controlPlane.put(tenant, TenantState.SUSPENDED);
        await().untilAsserted(() ->
                assertThat(tenants.find(tenant).orElseThrow().state()).isEqualTo(TenantState.SUSPENDED));
    }

    @Test
    @DisplayName("what is known already is not written again, though everybody is heard again and again")
    void unchangedIsNotWritten() {
        var one = controlPlane.put(tenant, TenantState.ACTIVE);
        store.save(List.of(one));
        var written = rowVersion();
        store.save(List.of(one));
        assertThat(rowVersion()).isEqualTo(written);
        jdbc.update("update known_tenant set profile = replace(profile, '蜗牛商贸', '')");
        store.save(List.of(one));
        assertThat(store.load().profiles().values()).containsExactly(one);
        var later = controlPlane.put(tenant, TenantState.SUSPENDED);
        store.save(List.of(later));
        store.save(List.of(one));
        assertThat(store.load().profiles().values()).containsExactly(later);
    }

    /** Changes when somebody writes the row, or locks it in order to. */
    private static String rowVersion() {
        return String.valueOf(
                jdbc.queryForObject("select concat_ws(' ', xmin, xmax, ctid) from known_tenant", String.class));
    }

    @Test
    @DisplayName(
            "a purged tenant disappears, from memory and from the table, and an older profile cannot bring it back")
    void purgedDisappear() {
        var old = controlPlane.put(tenant, TenantState.DEACTIVATED);
        var tenants = follow(OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(1));
        controlPlane.put(tenant, TenantState.PURGED);
        await().untilAsserted(() -> assertThat(tenants.list()).isEmpty());
        store.save(List.of(old));
        assertThat(store.load().profiles()).isEmpty();
        assertThat(jdbc.queryForObject("select profile from known_tenant", String.class))
                .isEmpty();
    }

    @Test
    @DisplayName("known tenants are served while the control plane is away, also after a restart")
    void servedWhileAway() {
        var profile = controlPlane.put(tenant, TenantState.TRIAL);
        var before = follow(OFTEN);
        await().untilAsserted(() -> assertThat(before.list()).hasSize(1));
        controlPlane.close();
        assertThat(before.find(tenant)).contains(profile);
        assertThat(follow(OFTEN).find(tenant)).contains(profile);
        assertThat(before.find(new TenantId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    @DisplayName("a tenant that is asked for before it was heard of is found at once, and many who ask make one call")
    void freshTenantWorksAtOnce() throws Exception {
        var known = controlPlane.put(new TenantId(UUID.randomUUID()), TenantState.ACTIVE);
        var tenants = follow(HARDLY);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(known));
        assertThat(controlPlane.calls()).isEqualTo(1);
        var profile = controlPlane.put(tenant, TenantState.ACTIVE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(n -> people.submit(() -> tenants.find(tenant)))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).contains(profile);
            }
        }
        assertThat(controlPlane.calls()).isEqualTo(2);
    }

    @Test
    @DisplayName("a control plane that begins anew is followed from its beginning")
    void newBeginning() {
        controlPlane.put(tenant, TenantState.TRIAL);
        controlPlane.put(tenant, TenantState.ACTIVE);
        var tenants = follow(OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(1));
        controlPlane.startAfresh();
        var other = controlPlane.put(new TenantId(UUID.randomUUID()), TenantState.TRIAL);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(other));
        assertThat(store.load().profiles()).containsOnlyKeys(other.id());
    }

    @Test
    @DisplayName(
            "what a restored control plane never heard of goes, even when it has passed the revision that was known")
    void restoredAndPassed() {
        var first = controlPlane.put(tenant, TenantState.TRIAL);
        var lost = controlPlane.put(new TenantId(UUID.randomUUID()), TenantState.TRIAL);
        controlPlane.put(tenant, TenantState.SUSPENDED);
        var tenants = follow(OFTEN, OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(2));
        var later = controlPlane.put(new TenantId(UUID.randomUUID()), TenantState.ACTIVE);
        controlPlane.takeBack(first);
        controlPlane.lose(lost.id());
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactlyInAnyOrder(first, later));
        assertThat(store.load().profiles().values()).containsExactlyInAnyOrder(first, later);
    }

    @Test
    @DisplayName("a tenant that is told of in a shape of tomorrow is served as it was last understood")
    void keptWhileUnread() {
        var profile = controlPlane.put(tenant, TenantState.ACTIVE);
        var tenants = follow(OFTEN, OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(profile));
        controlPlane.tellOf(
                JsonMapper.builder().build().writeValueAsString(profile).replace("ACTIVE", "HIBERNATING"));
        controlPlane.lose(tenant);
        int before = controlPlane.calls();
        await().until(() -> controlPlane.calls() > before + 3);
        assertThat(tenants.find(tenant)).contains(profile);
    }

    @Test
    @DisplayName(
            "more tenants than one answer holds are heard page after page in one go, also from a control plane that begins anew")
    void manyTenants() {
        putMany(2 * TenantFeed.PAGE + 1);
        var tenants = follow(HARDLY);
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(2 * TenantFeed.PAGE + 1));
        assertThat(controlPlane.calls()).isEqualTo(3);
        assertThat(store.load().revision()).isEqualTo(2 * TenantFeed.PAGE + 1);
        controlPlane.startAfresh();
        putMany(TenantFeed.PAGE + 1);
        assertThat(tenants.find(tenant)).isEmpty();
        await().untilAsserted(() -> assertThat(tenants.list()).hasSize(TenantFeed.PAGE + 1));
        assertThat(store.load().profiles()).hasSize(TenantFeed.PAGE + 1);
    }

    private void putMany(int count) {
        for (int n = 0; n < count; n++) {
            controlPlane.put(new TenantId(UUID.randomUUID()), TenantState.ACTIVE);
        }
    }

    @Test
    @DisplayName(
            "what an older version kept is heard again in full after a start, and what nobody can read is passed over")
    void keptByAnOlderVersion() {
        var profile = controlPlane.put(tenant, TenantState.ACTIVE);
        var unreadable = new TenantId(UUID.randomUUID());
        store.save(List.of(profile));
        jdbc.update("update known_tenant set profile = replace(profile, '蜗牛商贸', '')");
        jdbc.update(
                "insert into known_tenant (id, revision, profile) values (?, 1, '{\"state\":\"?\"}')",
                unreadable.value());
        var tenants = follow(OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(profile));
        assertThat(store.load().profiles()).containsExactly(java.util.Map.entry(tenant, profile));
    }

    @Test
    @DisplayName("a tenant in a shape of tomorrow does not keep the others from being heard")
    void shapeOfTomorrow() {
        controlPlane.tellOf("{\"id\":\"%s\",\"state\":\"HIBERNATING\"}".formatted(UUID.randomUUID()));
        var profile = controlPlane.put(tenant, TenantState.ACTIVE);
        var tenants = follow(OFTEN);
        await().untilAsserted(() -> assertThat(tenants.list()).containsExactly(profile));
    }

    @Test
    @DisplayName("the key of the feed is in no text of its settings")
    void keyUntold() {
        assertThat(controlPlane.settings(OFTEN, HARDLY).toString()).doesNotContain(FollowedTenantsFeedServer.KEY);
    }

    @Test
    @DisplayName("without an address of the feed there is no directory that follows it")
    void noAddressNoDirectory() {
        new ApplicationContextRunner()
                .withUserConfiguration(FollowedTenantsConfiguration.class)
                .withPropertyValues("dianlu.tenant-feed.url=", "dianlu.tenant-feed.key=")
                .run(context -> assertThat(context).doesNotHaveBean(FollowedTenants.class));
    }
}
