package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.GeneratedFile;
import io.dianlu.plugin.ApiVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plugin says which versions of plugin-api it fits; this holds the versions to their word. */
@DisplayName("A plugin compiled against the last release of plugin-api")
class ApiCompatibilityTest {

    /** Its surface is written by this test with {@code -Dplugin-api.release=true} when the version is released. */
    private static final String LAST_RELEASE = "0.1.0";

    private static final GeneratedFile RELEASED = GeneratedFile.at("api/plugin-api/released/" + LAST_RELEASE + ".txt");

    @Test
    @DisplayName("links with this one, unless its version says that it does not fit")
    void fits() {
        var current = ApiSurface.current();
        if (Boolean.getBoolean("plugin-api.release")) {
            System.setProperty("generated.update", "true");
            GeneratedFile.at("api/plugin-api/released/" + ApiVersion.CURRENT + ".txt")
                    .mustBe(current.text());
        }
        var breaks = current.breaks(ApiSurface.of(RELEASED.text()));
        if (series(ApiVersion.CURRENT).equals(series(LAST_RELEASE))) {
            assertThat(breaks)
                    .as(
                            "plugin-api %s promises to fit plugins made for %s: take it back, or count the version up",
                            ApiVersion.CURRENT, LAST_RELEASE)
                    .isEmpty();
        }
    }

    /** Versions that fit each other: the same major, before 1.0.0 the same minor. */
    private static String series(String version) {
        String[] parts = version.split("\\.");
        return parts[0].equals("0") ? "0." + parts[1] : parts[0];
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a method that is gone         | A PUBLIC;A#b()V PUBLIC   | A PUBLIC                                | gone
            a type that is gone           | A PUBLIC;B PUBLIC        | A PUBLIC                                | gone
            a method of the object now    | A PUBLIC;A#b()V PUBLIC STATIC | A PUBLIC;A#b()V PUBLIC             | narrower
            a class that is final now     | A PUBLIC                 | A PUBLIC FINAL                          | narrower
            a method that is hidden now   | A PUBLIC;A#b()V PUBLIC   | A PUBLIC;A#b()V PROTECTED               | narrower
            more asked of an extension    | A PUBLIC implemented-by-plugins | A PUBLIC implemented-by-plugins;A#b()V PUBLIC ABSTRACT | asked""")
    @DisplayName("does not link with")
    void breaks(String what, String before, String now, String found) {
        var breaks = surface(now).breaks(surface(before));
        assertThat(breaks).as(what).hasSize(1);
        assertThat(breaks.getFirst()).startsWith(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a new type                     | A PUBLIC                        | A PUBLIC;B PUBLIC
            more that the host offers      | A PUBLIC                        | A PUBLIC;A#b()V PUBLIC ABSTRACT
            a default of an extension      | A PUBLIC implemented-by-plugins | A PUBLIC implemented-by-plugins;A#b()V PUBLIC""")
    @DisplayName("links with")
    void links(String what, String before, String now) {
        assertThat(surface(now).breaks(surface(before))).as(what).isEmpty();
    }

    private static ApiSurface surface(String lines) {
        return ApiSurface.of(lines.replace(';', '\n'));
    }
}
