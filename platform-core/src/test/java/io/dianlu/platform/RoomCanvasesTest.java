package io.dianlu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.Options;

/** A page about each room, made from the code: its doors, the events it tells and hears, its settings. */
class RoomCanvasesTest {

    @Test
    void theCommittedCanvasesShowTheRoomsAsTheyAre(@TempDir Path folder) throws IOException {
        var rooms = ApplicationModules.of(PlatformCore.class);
        new Documenter(rooms, Options.defaults().withOutputFolder(folder.toString()))
                .writeModuleCanvases(CanvasOptions.defaults());
        try (var written = Files.list(folder)) {
            var pages = written.sorted().toList();
            assertThat(pages).hasSize((int) rooms.stream().count());
            for (var page : pages) {
                GeneratedFile.at("docs/rooms/" + page.getFileName()).mustBe(inOrder(Files.readAllLines(page)));
            }
        }
    }

    /** Its lists come in the order of a hash table, another one on each run. */
    private static String inOrder(List<String> lines) {
        var page = new StringBuilder();
        var list = new TreeSet<String>();
        for (var line : lines) {
            if (line.startsWith("* ") || line.startsWith("|* ")) {
                list.add(line.substring(line.indexOf('*')));
                continue;
            }
            empty(list, page);
            page.append(line).append('\n');
        }
        empty(list, page);
        return page.toString();
    }

    private static void empty(TreeSet<String> list, StringBuilder page) {
        if (!list.isEmpty()) {
            page.append('|').append(String.join("\n", list)).append('\n');
            list.clear();
        }
    }
}
