package io.dianlu.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lock of the index")
class LockTest {

    private static final Path SOURCES = Path.of("src/main/java/io/dianlu/platform");
    /** Ways to read or write documents of an index. */
    private static final Pattern DOCUMENTS =
            Pattern.compile("/_(search|msearch|async_search|bulk|update|mget|doc|source|pit|reindex)\\b");
    /** Elasticsearch carries bulk requests that TenantIndex made; the ledger keeps lines of its own index. */
    private static final Set<String> ALLOWED = Set.of("TenantIndex.java", "Elasticsearch.java", "RebuildLedger.java");

    @Test
    @DisplayName("is that only the tenant-bound handle reads or fills an index of documents")
    void onlyTheHandle() throws IOException {
        assertThat(filesThatTouchDocuments(SOURCES)).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    @DisplayName("notices a file that goes around the handle")
    void canary() {
        assertThat(DOCUMENTS
                        .matcher("engine.ask(\"POST\", \"/\" + alias + \"/_search\", body)")
                        .find())
                .isTrue();
        assertThat(DOCUMENTS
                        .matcher("engine.ask(\"GET\", \"/\" + alias + \"/_count\", null)")
                        .find())
                .isFalse();
    }

    @Test
    @DisplayName("is that no other room holds the engine")
    void noOtherRoom() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.dianlu.platform");
        assertThat(roomsThatCallTheClient(classes)).containsExactly("io.dianlu.platform.search.internal");
    }

    private static Set<String> filesThatTouchDocuments(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (var source : sources) {
                if (DOCUMENTS.matcher(Files.readString(source)).find()) {
                    found.add(source.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static Set<String> roomsThatCallTheClient(JavaClasses classes) {
        var rooms = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (JavaCall<?> call : type.getCodeUnitCallsFromSelf()) {
                if (call.getTargetOwner().getPackageName().startsWith("co.elastic.clients")) {
                    rooms.add(type.getPackageName());
                }
            }
        }
        return rooms;
    }
}
