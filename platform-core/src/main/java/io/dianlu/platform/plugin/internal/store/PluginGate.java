package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.plugin.PluginProblem;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.plugin.internal.run.RunningPlugin.Answered;
import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.shared.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where requests go over to a plugin and answers come back. Bodies are read before and written after the call, so that no slow line is the plugin's time. */
@Component
public class PluginGate {

    public static final String ROOT = "/api/v1/plugins";

    /** A segment that names one thing of many: with a digit in it, or longer than words are. */
    private static final Pattern ID = Pattern.compile("(?<=/)([^/]*\\d[^/]*|[^/]{30,})");

    private final CurrentUsers users;
    private final TenantPlugins plugins;
    private final PluginCalls calls;

    PluginGate(CurrentUsers users, TenantPlugins plugins, PluginCalls calls) {
        this.users = users;
        this.plugins = plugins;
        this.calls = calls;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        users.require();
        var id = pluginOf(request.getRequestURI());
        var plugin = plugins.find(id).orElseThrow(() -> Problem.of(PluginProblem.PLUGIN_NOT_FOUND));
        var body = request.getInputStream().readAllBytes();
        var answer = answer(plugin, request, ROOT + "/" + id, body);
        if (answer.status() >= 400 && answer.body().length == 0) {
            throw Problem.of(generalOf(answer.status()));
        }
        response.setStatus(answer.status());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String pluginOf(String path) {
        var rest = path.substring(Math.min(path.length(), ROOT.length() + 1));
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private Answered answer(RunningPlugin plugin, HttpServletRequest request, String root, byte[] body) {
        try {
            return calls.call(
                    plugin,
                    Limits.ofRequest(),
                    () -> place(request.getMethod(), request.getRequestURI(), root),
                    () -> plugin.answer(request, root, body));
        } catch (io.dianlu.plugin.PluginProblem refusal) {
            throw refused(refusal);
        } catch (PluginFailed failure) {
            throw told(failure, plugin);
        }
    }

    static Problem told(PluginFailed failure, RunningPlugin plugin) {
        return Problem.of(
                switch (failure.kind()) {
                    case BUSY, GONE -> PluginProblem.PLUGIN_BUSY;
                    case TOO_SLOW -> PluginProblem.PLUGIN_TOO_SLOW;
                    case TOO_MUCH, THREW -> PluginProblem.PLUGIN_FAILED;
                },
                plugin.descriptor().id());
    }

    /** Without the ids, which differ from call to call. */
    static String place(String method, String path, String root) {
        return method + " " + ID.matcher(path.substring(root.length())).replaceAll("{}");
    }

    /** A refusal in the plugin's own words. */
    private record Refusal(int status) implements ProblemType {
        @Override
        public String slug() {
            return "plugin-refused";
        }
    }

    static Problem refused(io.dianlu.plugin.PluginProblem refusal) {
        var words = String.valueOf(refusal.getMessage());
        var field = refusal.field();
        var problem = Problem.of(new Refusal(refusal.status()), words);
        return field == null
                ? problem
                : problem.with(Map.of("errors", List.of(FieldError.of(field, "refused", words))));
    }

    private static GeneralProblem generalOf(int status) {
        return switch (status) {
            case 403 -> GeneralProblem.FORBIDDEN;
            case 404 -> GeneralProblem.NOT_FOUND;
            case 405 -> GeneralProblem.METHOD_NOT_ALLOWED;
            case 406 -> GeneralProblem.NOT_ACCEPTABLE;
            case 413 -> GeneralProblem.PAYLOAD_TOO_LARGE;
            case 415 -> GeneralProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? GeneralProblem.MALFORMED_REQUEST : GeneralProblem.INTERNAL_ERROR;
        };
    }
}
