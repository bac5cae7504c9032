package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.dianlu.local.stack.testing.GeneratedFile;
import io.dianlu.plugin.extension.Point;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pf4j.ExtensionPoint;

@DisplayName("The list of extension points")
class ExtensionPointsTest {

    private static final JavaClasses CONTRACT = new ClassFileImporter().importPackages("io.dianlu.plugin");
    private static final JavaClasses PLATFORM = new ClassFileImporter().importPackages("io.dianlu.platform");

    @Test
    @DisplayName("is written from the contract")
    void written() {
        GeneratedFile.at("api/plugin-api/EXTENSION_POINTS.md").mustBe(text());
    }

    @Test
    @DisplayName("says of each point what it adds, since when and how long a call may take")
    void described() {
        assertThat(points()).hasSizeGreaterThanOrEqualTo(9).allSatisfy(point -> {
            assertThat(point.getAnnotation(Point.class)).as(point.getName()).isNotNull();
            assertThat(point.getAnnotation(Point.class).limitMillis()).isPositive();
        });
    }

    private static List<Class<?>> points() {
        return CONTRACT.stream()
                .map(JavaClass::reflect)
                .filter(type -> type.isInterface()
                        && type != ExtensionPoint.class
                        && ExtensionPoint.class.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.toList());
    }

    private static String text() {
        var text = new StringBuilder("""
                # Extension points

                Written from the code; change the code, not this file. An extension is a bean of the plugin that implements the interface. REST
                addresses are the plugin's `@RestController`s, under `/api/v1/plugins/<id>/`; pages are named in its descriptor.

                | Point | Adds | Asked | A call may take | Since | Methods | Used by the platform itself |
                |---|---|---|---|---|---|---|
                """);
        for (var type : points()) {
            var point = type.getAnnotation(Point.class);
            text.append("| `%s` | %s | %s | %d ms | %s | %s | %s |%n"
                    .formatted(
                            type.getSimpleName(),
                            point.adds(),
                            point.asked() == Point.Asked.ALL ? "all" : "until one answers",
                            point.limitMillis(),
                            point.since(),
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(method -> !method.isSynthetic())
                                    .map(method -> "`" + method.getName() + "`")
                                    .sorted()
                                    .collect(Collectors.joining(", ")),
                            own(type)));
        }
        return text.toString();
    }

    private static String own(Class<?> point) {
        var own = PLATFORM.stream()
                .filter(type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(each -> each.getName().equals(point.getName()))
                        && !type.getPackageName().contains(".plugin"))
                .map(JavaClass::getSimpleName)
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "not yet" : own;
    }
}
