package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.tables.PluginDatabases;
import io.dianlu.plugin.CallLanguage;
import io.dianlu.plugin.Caller;
import io.dianlu.plugin.Customers;
import io.dianlu.plugin.Http;
import io.dianlu.plugin.PluginSettings;
import io.dianlu.plugin.PluginTables;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.stereotype.Component;

/** What a plugin sees of the platform: a context that holds the doors of the contract and nothing else. */
@Component
class Window {

    /** Doors that rooms above open: each has one bean of its type in the platform. */
    private static final List<Class<?>> OF_ROOMS = List.of(Customers.class);

    private final ListableBeanFactory platform;
    private final PluginDatabases databases;
    private final Callers callers;
    private final SettingsOfPlugins settings;
    private final OutgoingDoors outgoing;

    Window(
            ListableBeanFactory platform,
            PluginDatabases databases,
            Callers callers,
            SettingsOfPlugins settings,
            OutgoingDoors outgoing) {
        this.platform = platform;
        this.databases = databases;
        this.callers = callers;
        this.settings = settings;
        this.outgoing = outgoing;
    }

    GenericApplicationContext of(Descriptor descriptor) {
        var pluginId = descriptor.id();
        var window = new GenericApplicationContext();
        window.setEnvironment(new PluginEnvironment());
        window.setDisplayName("window of " + pluginId);
        window.registerBean(PluginTables.class, () -> databases.open(pluginId));
        window.registerBean(PluginSettings.class, () -> settings.of(pluginId));
        window.registerBean(Caller.class, () -> callers.of(pluginId));
        window.registerBean(CallLanguage.class, () -> LocaleContextHolder::getLocale);
        window.registerBean(Http.class, () -> outgoing.of(pluginId, descriptor.hosts()));
        OF_ROOMS.forEach(door -> register(window, door));
        window.refresh();
        return window;
    }

    private <T> void register(GenericApplicationContext window, Class<T> door) {
        platform.getBeanProvider(door).ifAvailable(bean -> window.registerBean(door, () -> bean));
    }
}
