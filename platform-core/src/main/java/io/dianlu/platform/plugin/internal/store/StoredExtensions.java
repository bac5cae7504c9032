package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.plugin.Extensions;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.Callers;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.plugin.PluginProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

@Component
class StoredExtensions implements Extensions {

    private final ListableBeanFactory platform;
    private final TenantPlugins plugins;
    private final PluginCalls calls;
    private final CurrentUsers users;
    private final Callers callers;
    private final Map<Class<?>, List<?>> own = new ConcurrentHashMap<>();
    private final Map<Class<?>, Limits> limits = new ConcurrentHashMap<>();

    StoredExtensions(
            ListableBeanFactory platform,
            TenantPlugins plugins,
            PluginCalls calls,
            CurrentUsers users,
            Callers callers) {
        this.platform = platform;
        this.plugins = plugins;
        this.calls = calls;
        this.users = users;
        this.callers = callers;
    }

    @SuppressWarnings("unchecked")
    private <E extends ExtensionPoint> List<E> own(Class<E> point) {
        return (List<E>) own.computeIfAbsent(
                point, type -> List.copyOf(platform.getBeansOfType(type).values()));
    }

    private Limits limits(Class<?> point) {
        return limits.computeIfAbsent(point, Limits::ofPoint);
    }

    @Override
    public <E extends ExtensionPoint, R> List<Answer<R>> ask(Class<E> point, Function<E, R> question) {
        var answers = new ArrayList<Answer<R>>();
        own(point).forEach(extension -> answers.add(new Answer<>(PLATFORM, question.apply(extension))));
        for (var plugin : plugins.list()) {
            for (var extension : plugin.extensions(point)) {
                ask(plugin, point, extension, question)
                        .ifPresent(value ->
                                answers.add(new Answer<>(plugin.descriptor().id(), value)));
            }
        }
        return List.copyOf(answers);
    }

    private <E extends ExtensionPoint, R> Optional<R> ask(
            RunningPlugin plugin, Class<E> point, E extension, Function<E, R> question) {
        try {
            return Optional.of(
                    calls.call(plugin, limits(point), () -> place(point, extension), () -> question.apply(extension)));
        } catch (PluginFailed | PluginProblem noAnswer) {
            return Optional.empty();
        }
    }

    @Override
    public <E extends ExtensionPoint, R> Optional<R> one(
            String pluginId, Class<E> point, Function<E, Optional<R>> question) {
        if (pluginId.equals(PLATFORM)) {
            return own(point).stream()
                    .flatMap(extension -> question.apply(extension).stream())
                    .findFirst();
        }
        return plugins.find(pluginId)
                .flatMap(plugin -> plugin.extensions(point).stream()
                        .flatMap(extension -> require(plugin, point, extension, question).stream())
                        .findFirst());
    }

    private <E extends ExtensionPoint, R> Optional<R> require(
            RunningPlugin plugin, Class<E> point, E extension, Function<E, Optional<R>> question) {
        try {
            return calls.call(plugin, limits(point), () -> place(point, extension), () -> question.apply(extension));
        } catch (PluginFailed failure) {
            throw PluginGate.told(failure, plugin);
        } catch (PluginProblem refusal) {
            throw PluginGate.refused(refusal);
        }
    }

    @Override
    public boolean may(String pluginId, String permission) {
        var user = users.require();
        return pluginId.equals(PLATFORM)
                ? Arrays.stream(Permission.values()).anyMatch(own -> own.code().equals(permission) && user.may(own))
                : permission.startsWith(pluginId + ".") && callers.may(user, permission);
    }

    static String place(Class<?> point, Object extension) {
        return point.getSimpleName() + " " + extension.getClass().getSimpleName();
    }

    @Override
    public <E extends ExtensionPoint, R extends @Nullable Object> Optional<Answer<R>> first(
            Class<E> point, Function<E, Optional<R>> question) {
        for (var extension : own(point)) {
            var answer = question.apply(extension);
            if (answer.isPresent()) {
                return Optional.of(new Answer<>(PLATFORM, answer.get()));
            }
        }
        for (var plugin : plugins.list()) {
            for (var extension : plugin.extensions(point)) {
                var answer = ask(plugin, point, extension, question).flatMap(value -> value);
                if (answer.isPresent()) {
                    return Optional.of(new Answer<>(plugin.descriptor().id(), answer.get()));
                }
            }
        }
        return Optional.empty();
    }
}
