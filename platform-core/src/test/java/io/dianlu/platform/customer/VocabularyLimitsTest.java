package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a company")
class VocabularyLimitsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    /** Those that every company has count too. */
    private static final int BUILT_IN = 5;

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private Reply field(String key) {
        return administrator.put(
                "/custom-fields/" + key,
                Map.of("label", "字段", "type", "TEXT", "required", false, "options", List.of()));
    }

    private Reply maturity(String code) {
        return administrator.post("/maturities", Map.of("code", code, "label", "成熟度"));
    }

    private static List<Integer> eightAtOnce(IntFunction<Reply> call) throws Exception {
        var calls = IntStream.range(0, 8)
                .mapToObj(n -> (Callable<Integer>) () -> call.apply(n).status())
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    @Test
    @DisplayName("have one last custom field, even when eight are added at once, and then no other")
    void lastCustomField() throws Exception {
        PLATFORM.write(
                tenant.id(),
                "insert into custom_field (tenant_id, subject, key, label, type, options, required, sort_order)"
                        + " select ?, 'CUSTOMER', 'f' || n, '字段', 'TEXT', '{}', false, n from generate_series(1, ?) n",
                tenant.id().value(),
                Vocabulary.MAX_CUSTOM_FIELDS - 1);
        assertThat(eightAtOnce(n -> field("g" + n))).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(administrator.get("/custom-fields").body()).hasSize(Vocabulary.MAX_CUSTOM_FIELDS);
        assertThat(field("h").field()).isEqualTo("key");
        assertThat(field("f0").field()).isEqualTo("key");
        assertThat(field("f1").slug()).as("one that is there").isEqualTo("precondition-required");
    }

    @Test
    @DisplayName("have one last maturity, even when eight are added at once, and then no other")
    void lastMaturity() throws Exception {
        PLATFORM.write(
                tenant.id(),
                "insert into maturity (tenant_id, code, label, sort_order)"
                        + " select ?, 'F' || n, '成熟度', n from generate_series(1, ?) n",
                tenant.id().value(),
                Vocabulary.MAX_MATURITIES - BUILT_IN - 1);
        assertThat(eightAtOnce(n -> maturity("G" + n))).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(administrator.get("/maturities").body()).hasSize(Vocabulary.MAX_MATURITIES);
        assertThat(maturity("H").field()).isEqualTo("code");
        assertThat(maturity("F1").status()).as("one that is there").isEqualTo(200);
    }
}
