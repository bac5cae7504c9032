package io.dianlu.admin.plan.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.plan.PlanChanged;
import io.dianlu.admin.plan.PlanView;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.plan.PutPlan;
import io.dianlu.admin.web.Operator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredPlans implements Plans {

    private static final String SELECT = "select code, name_zh_cn, name_zh_tw, name_en, limits, plugins from plan ";
    private static final TypeReference<Map<String, Long>> LIMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    StoredPlans(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Audit audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public Optional<PlanView> find(String code) {
        return jdbc.sql(SELECT + "where code = ?").param(code).query(this::view).optional();
    }

    @Override
    public List<PlanView> list() {
        return jdbc.sql(SELECT + "order by code").query(this::view).list();
    }

    @Override
    @Transactional
    public boolean put(PutPlan plan, Operator by) {
        var before = find(plan.code());
        jdbc.sql("""
                        insert into plan (code, name_zh_cn, name_zh_tw, name_en, limits, plugins)
                        values (:code, :simplified, :traditional, :english, :limits::jsonb, :plugins)
                        on conflict (code) do update set name_zh_cn = excluded.name_zh_cn,
                            name_zh_tw = excluded.name_zh_tw, name_en = excluded.name_en, limits = excluded.limits,
                            plugins = excluded.plugins""")
                .param("code", plan.code())
                .param("simplified", plan.names().get("zh-CN"))
                .param("traditional", plan.names().get("zh-TW"))
                .param("english", plan.names().get("en"))
                .param("limits", json.writeValueAsString(plan.limits()))
                .param("plugins", new TreeSet<>(plan.plugins()).toArray(String[]::new))
                .update();
        events.publishEvent(new PlanChanged(plan.code()));
        audit.note(
                by,
                new Change(
                        Action.PLAN_PUT,
                        null,
                        plan.code(),
                        before.map(StoredPlans::fields).orElse(Map.of()),
                        fields(find(plan.code()).orElseThrow())));
        return before.isEmpty();
    }

    private static Map<String, Object> fields(PlanView plan) {
        return Map.of("names", plan.names(), "limits", plan.limits(), "plugins", plan.plugins());
    }

    private PlanView view(ResultSet row, int index) throws SQLException {
        return new PlanView(
                row.getString("code"),
                Map.of(
                        "zh-CN", row.getString("name_zh_cn"),
                        "zh-TW", row.getString("name_zh_tw"),
                        "en", row.getString("name_en")),
                json.readValue(row.getString("limits"), LIMITS),
                Set.of((String[]) row.getArray("plugins").getArray()));
    }
}
