package io.dianlu.plugin.testkit;

import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.plugin.HttpAnswer;
import io.dianlu.plugin.HttpCall;
import io.dianlu.plugin.PluginProblem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a plugin as the platform does, with its limits on code, time and memory and with tables in a real PostgreSQL, but without the platform: people, customers
 * and settings are what the test says. Starts within seconds; the database is thrown away.
 */
public final class FakeHost implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Limits OF_HOOK = Limits.of(Duration.ofSeconds(20));

    private final PluginUnderTest plugin;
    private final FakeDoors doors = new FakeDoors();
    private final FakeTables tables;
    private final AnnotationConfigApplicationContext platform;

    private FakeHost(PluginUnderTest plugin) {
        this.plugin = plugin;
        this.tables = FakeTables.fresh(plugin);
        this.platform = PluginRooms.open(tables.database(), doors);
    }

    /** With the plugin's tables made and the plugin started. */
    public static FakeHost running(PluginUnderTest plugin) {
        var host = new FakeHost(plugin);
        try {
            host.tables.migrate(host.platform);
            host.loaded().load(plugin.descriptor(), plugin.bytes());
            return host;
        } catch (RuntimeException | AssertionError unfit) {
            host.close();
            throw unfit;
        }
    }

    /** What other systems answer to the plugin's calls, for hosts that its descriptor names. */
    public void answering(Function<HttpCall, HttpAnswer> answers) {
        doors.answerCalls(answers);
    }

    public FakeTenant tenant() {
        var tenant = new FakeTenant(this);
        doors.add(tenant);
        return tenant;
    }

    private LoadedPlugins loaded() {
        return platform.getBean(LoadedPlugins.class);
    }

    private RunningPlugin running() {
        return loaded().find(plugin.id(), plugin.version()).orElseThrow();
    }

    /** The tables that the plugin has now, by name. */
    public List<String> tables() {
        return tables.list();
    }

    /** Takes back what the plugin's migrations did. */
    public void rollBack() {
        tables.rollBack(platform);
    }

    /** Runs the plugin's migrations again, as after {@link #rollBack}. */
    public void migrate() {
        tables.migrate(platform);
    }

    <E extends ExtensionPoint, R> List<R> ask(
            FakeTenant tenant, @Nullable FakeVisitor visitor, Class<E> point, Question<E, R> question) {
        var limits = Limits.ofPoint(point);
        return within(
                tenant,
                visitor,
                () -> running().extensions(point).stream()
                        .map(extension -> running().line().call(limits, () -> question.put(extension)))
                        .toList());
    }

    Map<String, String> export(FakeTenant tenant) {
        var files = new ExportedFiles();
        within(tenant, null, () -> {
            running()
                    .dataHooks()
                    .forEach(hook -> running().line().call(OF_HOOK, () -> {
                        hook.export(files);
                        return true;
                    }));
            return true;
        });
        return files.texts();
    }

    Answer send(FakeVisitor visitor, String method, String path, @Nullable Object body) {
        var root = "/api/v1/plugins/" + plugin.id();
        var content = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(root + path))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .content(content)
                .buildRequest(new MockServletContext());
        return within(visitor.tenant(), visitor, () -> {
            try {
                var answer = running()
                        .line()
                        .call(Limits.ofRequest(), () -> running().answer(request, root, content));
                return Answer.of(answer.status(), answer.body());
            } catch (PluginProblem refusal) {
                return Answer.of(refusal);
            }
        });
    }

    private static <R> R within(FakeTenant tenant, @Nullable FakeVisitor visitor, Callable<R> work) {
        return TenantJobs.call(tenant.id(), () -> {
            try {
                return FakeDoors.as(visitor, work);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Override
    public void close() {
        platform.close();
    }
}
