package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.PluginInstallations.UseView;
import io.dianlu.platform.tenancy.PlatformWork;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** At how many tenants plugins are on, and where the platform turned them off. */
@Component
class UseRows {

    private static final String COUNT = """
            select plugin_id, count(*) filter (where enabled) as on_at, count(*) filter (where reason is not null) as turned_off_at
            from plugin_use group by plugin_id order by plugin_id""";

    private final JdbcTemplate jdbc;

    UseRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<UseView> list() {
        return PlatformWork.call(() -> jdbc.query(
                COUNT,
                (row, _) ->
                        new UseView(row.getString("plugin_id"), row.getLong("on_at"), row.getLong("turned_off_at"))));
    }
}
