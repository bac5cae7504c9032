package io.dianlu.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.catalogue.CatalogueProblem;
import io.dianlu.admin.login.LoginProblem;
import io.dianlu.admin.plan.PlanProblem;
import io.dianlu.admin.provisioning.ProvisioningProblem;
import io.dianlu.admin.tenant.TenantProblem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_TW", "_en"})
    @DisplayName("every problem has a title and a detail in every language, and the languages have the same texts")
    void complete(String language) throws IOException {
        var texts = read(language);
        Stream.<ProblemType[]>of(
                        GeneralProblem.values(),
                        TenantProblem.values(),
                        ProvisioningProblem.values(),
                        PlanProblem.values(),
                        CatalogueProblem.values(),
                        LoginProblem.values())
                .flatMap(Stream::of)
                .forEach(type -> assertThat(texts).containsKeys(type.slug() + ".title", type.slug() + ".detail"));
        for (var reason : OutsideFailure.Reason.values()) {
            assertThat(texts).containsKey("outside." + reason.code());
        }
        assertThat(texts.keySet()).isEqualTo(read("").keySet());
    }

    private static Properties read(String language) throws IOException {
        var file = Objects.requireNonNull(
                ProblemTextsTest.class.getResourceAsStream("/messages/problems" + language + ".properties"));
        var texts = new Properties();
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
