package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.plugin.ApiVersion;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginReport.Extension;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the control plane asks about plugins is answered in the shape of the planes' contract:")
class PluginPlaneTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final String id = "c" + Ids.next().toString().substring(24);

    private PluginSource source() {
        return PluginSource.of(id)
                .permissions(
                        "[{\"code\":\"%s.write\",\"name\":{\"zh-CN\":\"写\",\"zh-TW\":\"寫\",\"en\":\"Write\"},\"roles\":[\"REP\"]}]"
                                .formatted(id))
                .pages(
                        "[{\"shell\":\"field\",\"path\":\"notes\",\"module\":\"web/notes.js\",\"menu\":null,\"permission\":null}]")
                .file("web/notes.js", "export default {};")
                .controller(
                        "@GetMapping(\"/bad\") Map<String, String> bad() { throw new IllegalStateException(\"no shelf\"); }")
                .type(
                        "Heard",
                        "abstract class Heard implements io.dianlu.plugin.extension.EventListener { public void hear(PlatformEvent event) {} }")
                .type("Listener", "@Component class Listener extends Heard {}")
                .migration(2, "mood", "alter table note add column mood text;", "alter table note drop column mood;")
                .migration(
                        1,
                        "note",
                        "create table note (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));",
                        "drop table note;");
    }

    private static <T> T read(OperatorCalls.Answer answer, Class<T> type) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        return STRICT.readValue(answer.body().toString(), type);
    }

    private PluginReport inspected(PluginSource source) {
        return read(OPERATOR.inspect(source.jar()), PluginReport.class);
    }

    @Test
    @DisplayName(
            "the report names who made it, what it asks for, what the platform would ask of it, and its migrations")
    void report() {
        var report = inspected(source());
        assertThat(report.findings()).isEmpty();
        assertThat(report.pluginId()).isEqualTo(id);
        assertThat(report.name()).containsEntry("zh-CN", "试用");
        assertThat(report.provider()).isEqualTo("测试");
        assertThat(report.platformApi()).isEqualTo(ApiVersion.CURRENT);
        assertThat(report.permissions())
                .singleElement()
                .satisfies(each -> assertThat(each.code() + each.roles()).isEqualTo(id + ".write[REP]"));
        assertThat(report.extensions())
                .containsExactlyInAnyOrder(
                        new Extension("RestController", "com.example.tried.Addresses"),
                        new Extension("EventListener", "com.example.tried.Listener"));
        assertThat(report.pages()).containsExactly("field notes");
        assertThat(report.migrations()).containsExactly("db/0001-note.sql", "db/0002-mood.sql");
    }

    @Test
    @DisplayName(
            "the report says what an installation would refuse: another contract, a version taken, no plugin at all")
    void refused() {
        assertThat(inspected(source().api(">=2.0.0")).findings())
                .containsExactly("api: it fits >=2.0.0, the platform has " + ApiVersion.CURRENT);
        var jar = source().jar();
        read(OPERATOR.install(jar), PluginVersion.class);
        assertThat(read(OPERATOR.inspect(jar), PluginReport.class).installed()).isTrue();
        var other = inspected(source().file("web/more.js", "1"));
        assertThat(other.installed()).isFalse();
        assertThat(other.findings()).containsExactly("version: 1.0.0 is installed with other content");
        var none = read(OPERATOR.inspect(new byte[] {1, 2, 3}), PluginReport.class);
        assertThat(none.pluginId()).isNull();
        assertThat(none.findings()).singleElement().asString().startsWith("jar: ");
    }

    @Test
    @DisplayName("versions, state and rollout; tenants, uses and failures")
    void answers() {
        assertThat(read(OPERATOR.install(source(), 0), PluginVersion.class).rollout())
                .isEqualTo(new Rollout(0, Set.of()));
        var first = administrator();
        var stage = new Rollout(20, Set.of(first.tenant().id().value()));
        var rolled = read(OPERATOR.rollOut(id, "1.0.0", STRICT.writeValueAsString(stage)), PluginVersion.class);
        assertThat(rolled.rollout()).isEqualTo(stage);
        assertThat(rolled.running()).isTrue();
        FieldPlatform.await(() -> first.get("/tenant-plugins").body().toString().contains(id));
        first.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "version", "1.0.0"), 0);
        first.get("/plugins/" + id + "/bad");

        FieldPlatform.await(() -> read(OPERATOR.failures(id), PluginFailure[].class).length == 1);
        var use = Arrays.stream(read(OPERATOR.uses(), PluginUse[].class))
                .filter(each -> each.pluginId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(use.onAt()).isEqualTo(1);
        assertThat(use.failures()).isEqualTo(1);
        assertThat(read(OPERATOR.tenants(id), PluginTenant[].class))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.tenantId()).isEqualTo(first.tenant().id().value());
                    assertThat(each.version()).isEqualTo("1.0.0");
                });
        assertThat(read(OPERATOR.enable(id, "1.0.0", false), PluginVersion.class)
                        .enabled())
                .isFalse();
        assertThat(read(OPERATOR.list(), PluginVersion[].class))
                .anySatisfy(each -> assertThat(each.pluginId()).isEqualTo(id));
    }

    private Person administrator() {
        return PLATFORM.person(PLATFORM.newTenant(id), "管理员", Role.ADMINISTRATOR, null);
    }
}
