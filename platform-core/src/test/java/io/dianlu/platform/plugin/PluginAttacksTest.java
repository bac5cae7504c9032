package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A plugin that wants what is not its own")
class PluginAttacksTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String SECRET = "别家机密";

    private final String id = "a" + Ids.next().toString().substring(24);
    private final String neighbour = "n" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id, neighbour);
    private final FieldPlatform.Tenant victim = PLATFORM.newTenant(id, neighbour);
    private final Person attacker = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person owner = PLATFORM.person(victim, "管理员", Role.ADMINISTRATOR, victim.north());

    private boolean prepared;

    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        var sql = """
                @PostMapping("/read") Map<String, Object> read(@RequestBody Map<String, String> q) {
                  return Map.of("rows", tables.list(q.get("sql"), row -> String.valueOf(row.find("x", String.class))));
                }
                @PostMapping("/write") Map<String, Object> write(@RequestBody Map<String, String> q) {
                  return Map.of("changed", tables.change(q.get("sql")));
                }
                @PostMapping("/keep") Map<String, Object> keep(@RequestBody Map<String, String> q) {
                  return Map.of("changed", tables.change("insert into kept (tenant_id, id, text) values (?, ?, ?)", tables.tenant(), UUID.randomUUID(), q.get("text")));
                }
                @GetMapping("/headers") Map<String, String> headers(@RequestHeader Map<String, String> all, @CookieValue(required = false) String cookie) {
                  return all;
                }
                @GetMapping("/customer/{it}") Map<String, Object> customer(@PathVariable UUID it) {
                  return Map.of("found", customers.find(it).map(Customers.Customer::name).orElse("none"));
                }""";
        var table =
                "create table kept (tenant_id uuid not null, id uuid not null, text text not null, primary key (tenant_id, id));";
        for (var plugin : new String[] {id, neighbour}) {
            var answer = OPERATOR.install(
                    PluginSource.of(plugin).controller(sql).migration(1, "kept", table, "drop table kept;"));
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
            for (var person : new Person[] {attacker, owner}) {
                FieldPlatform.await(
                        () -> person.get("/tenant-plugins").body().toString().contains(plugin));
                person.send("PUT", "/tenant-plugins/" + plugin, Map.of("enabled", true), 0);
                person.post("/plugins/" + plugin + "/keep", Map.of("text", person == owner ? SECRET : "自家"));
            }
        }
        owner.shop(SECRET, 121.5, 31.2);
    }

    private String filled(String sql) {
        return sql.replace("$victim", victim.id().toString())
                .replace("$neighbour", "plugin_" + neighbour.replace('-', '_'))
                .replace("$own", "plugin_" + id.replace('-', '_'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name as x from public.customer",
                "select text as x from $neighbour.kept",
                "select text as x from kept where tenant_id = '$victim'",
                "select set_config('app.tenant_id', '$victim', true) as x",
                "with s as (select pg_catalog.set_config('app.tenant_id', '$victim', false) as x) select k.text as x from s, kept k",
                "select U&\"set\\005fconfig\"('app.tenant_id', '$victim', true) as x",
                "select public.set_tenant('$victim')::text as x",
                "select query_to_xml('set app.tenant_id = ''$victim''', true, false, '')::text as x",
                "select query_to_xml('select set_config(''app.tenant_id'', ''$victim'', true)', true, false, '')::text as x",
                "set app.tenant_id = '$victim'",
                "set local app.tenant_id = '$victim'; select text as x from kept",
                "select 1 as x; set app.tenant_id = '$victim'",
                "reset app.tenant_id",
                "set role dianlu_app",
                "set session authorization dianlu_owner",
                "do $$ begin execute 'set app.tenant_id = ''$victim'''; end $$",
                "prepare p as select text as x from kept",
                "copy kept to program 'cat > /tmp/out'",
                "select pg_read_file('/etc/passwd') as x",
                "select passwd as x from pg_shadow",
                "select text as x into $own.copied from kept",
                "explain select text from kept",
                "begin",
                "commit; select text as x from kept",
                "call pg_sleep(1)"
            })
    @DisplayName("by SQL is refused or sees its own rows only")
    void sql(String statement) {
        prepare();
        var sql = Map.of("sql", filled(statement));
        for (var way : new String[] {"/read", "/write"}) {
            var reply = attacker.post("/plugins/" + id + way, sql);
            assertThat(reply.body().toString()).as(statement).doesNotContain(SECRET);
            if (reply.status() != 200) {
                // a refused statement counts as a failure: turned off, it is turned on again for the next
                attacker.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), revision());
            }
            var own = attacker.post("/plugins/" + id + "/read", Map.of("sql", "select text as x from kept"));
            assertThat(own.at("/rows").toString()).as("after " + statement).isEqualTo("[\"自家\"]");
        }
    }

    private int revision() {
        for (var each : attacker.get("/tenant-plugins").body()) {
            if (each.path("id").asString().equals(id)) {
                return each.path("revision").asInt();
            }
        }
        return 0;
    }

    @Test
    @DisplayName("by writing for another tenant is refused")
    void writes() {
        prepare();
        var reply = attacker.post(
                "/plugins/" + id + "/write",
                Map.of(
                        "sql",
                        filled("insert into kept (tenant_id, id, text) values ('$victim', gen_random_uuid(), 'x')")));
        assertThat(reply.status()).isEqualTo(502);
        assertThat(owner.post("/plugins/" + id + "/read", Map.of("sql", "select text as x from kept"))
                        .at("/rows")
                        .toString())
                .isEqualTo("[\"" + SECRET + "\"]");
    }

    @Test
    @DisplayName("sees no token in the request, and no customer of another tenant")
    void request() {
        prepare();
        var headers = attacker.get("/plugins/" + id + "/headers").body().toString();
        assertThat(headers).doesNotContainIgnoringCase("bearer").doesNotContainIgnoringCase("authorization");
        var shop = owner.get("/customers").at("/items/0/id").asString();
        assertThat(attacker.get("/plugins/" + id + "/customer/" + shop)
                        .at("/found")
                        .asString())
                .isEqualTo("none");
        assertThat(owner.get("/plugins/" + id + "/customer/" + shop)
                        .at("/found")
                        .asString())
                .isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.getenv(\"PATH\");",
                "System.getProperties();",
                "System.exit(1);",
                "Runtime.getRuntime();",
                "new ProcessBuilder(\"ls\");",
                "new Thread(() -> { }).start();",
                "Thread.startVirtualThread(() -> { });",
                "List.of(1).parallelStream().count();",
                "java.util.concurrent.Executors.newCachedThreadPool();",
                "java.util.concurrent.CompletableFuture.runAsync(() -> { });",
                "new java.util.Timer();",
                "Class.forName(\"io.dianlu.platform.PlatformCore\");",
                "getClass().getClassLoader();",
                "Thread.currentThread().getContextClassLoader();",
                "String.class.getDeclaredFields();",
                "java.lang.invoke.MethodHandles.lookup();",
                "new java.io.File(\"/etc/passwd\");",
                "new java.io.FileInputStream(\"/etc/passwd\");",
                "java.nio.file.Path.of(\"/etc/passwd\");",
                "new java.net.Socket(\"127.0.0.1\", 5432);",
                "java.net.http.HttpClient.newHttpClient();",
                "java.sql.DriverManager.getConnection(\"jdbc:postgresql:dianlu\");",
                "io.dianlu.platform.tenancy.TenantScope.require();",
                "org.springframework.security.core.context.SecurityContextHolder.getContext();",
                "org.springframework.web.context.request.RequestContextHolder.getRequestAttributes();",
                "new ThreadLocal<String>();",
                "Locale.setDefault(Locale.ENGLISH);",
                "tools.jackson.databind.json.JsonMapper.builder().activateDefaultTyping(null);"
            })
    @DisplayName("by code is not even installed")
    void code(String statement) {
        var jar = PluginSource.of(id)
                .version("9.0.0")
                .type("Bad", "@Component class Bad { void bad() throws Exception { " + statement + " } }")
                .jar();
        var report = OPERATOR.inspect(jar);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().path("findings").toString()).as(statement).contains("code: com/example/tried/Bad: ");
        assertThat(OPERATOR.install(jar).slug()).isEqualTo("plugin-unfit");
    }
}
