package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dianlu.platform.shared.ProblemType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final List<String> BUNDLES =
            List.of("problems.properties", "problems_zh_TW.properties", "problems_en.properties");
    private static final Pattern FIELD_CODE =
            Pattern.compile("(?:refuse|invalid|FieldError\\.of)\\(\\s*[^;]*?,\\s*\"([a-z][a-z-]+)\"", Pattern.DOTALL);

    @Test
    void everySlugIsUniqueAndHasATitleAndADetailInEveryLanguage() throws IOException {
        var slugs = types().stream().map(ProblemType::slug).toList();
        assertThat(slugs).isNotEmpty().doesNotHaveDuplicates();
        for (var bundle : BUNDLES) {
            var texts = load(bundle);
            assertThat(slugs).as(bundle).allSatisfy(slug -> {
                assertThat(texts.getProperty(slug + ".title")).as(slug).isNotBlank();
                assertThat(texts.getProperty(slug + ".detail")).as(slug).isNotBlank();
            });
        }
    }

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        for (var name : List.of("problems", "words")) {
            var chinese = new TreeSet<>(load(name + ".properties").stringPropertyNames());
            assertThat(load(name + "_zh_TW.properties").stringPropertyNames())
                    .containsExactlyInAnyOrderElementsOf(chinese);
            assertThat(load(name + "_en.properties").stringPropertyNames())
                    .containsExactlyInAnyOrderElementsOf(chinese);
        }
    }

    @Test
    void everyFieldCodeInTheCodeHasAText() throws IOException {
        var texts = load(BUNDLES.getFirst());
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = FIELD_CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).contains("required", "too-long", "unknown");
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(texts.getProperty("field." + code)).as(code).isNotBlank());
    }

    private static List<ProblemType> types() {
        var found = new ArrayList<ProblemType>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.dianlu.platform")) {
            if (type.isEnum() && type.isAssignableTo(ProblemType.class)) {
                for (var constant : type.reflect().getEnumConstants()) {
                    found.add((ProblemType) constant);
                }
            }
        }
        return found;
    }

    private static Properties load(String bundle) throws IOException {
        var texts = new Properties();
        try (var stream =
                Objects.requireNonNull(ProblemCatalogueTest.class.getResourceAsStream("/messages/" + bundle))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
