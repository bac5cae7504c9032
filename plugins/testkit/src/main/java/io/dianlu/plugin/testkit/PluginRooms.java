package io.dianlu.plugin.testkit;

import io.dianlu.local.stack.testing.TestDatabase;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The part of the platform that runs plugins, without the rest of it. */
final class PluginRooms {

    private static final String INTERNAL = "io.dianlu.platform.plugin.internal.";

    private PluginRooms() {}

    static AnnotationConfigApplicationContext open(TestDatabase database, FakeDoors doors) {
        var rooms = new AnnotationConfigApplicationContext();
        rooms.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testkit",
                        Map.of(
                                "spring.liquibase.url", database.jdbcUrl(),
                                "spring.liquibase.user", database.owner().user(),
                                "spring.liquibase.password", database.owner().password(),
                                // that of all tests, whose roles share one server
                                "dianlu.plugins.key", "test-only")));
        rooms.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        rooms.registerBean(FakeDoors.class, () -> doors);
        rooms.scan(INTERNAL + "call", INTERNAL + "run", INTERNAL + "tables");
        rooms.refresh();
        return rooms;
    }
}
