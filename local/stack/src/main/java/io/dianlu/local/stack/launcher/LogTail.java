package io.dianlu.local.stack.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, where a program that did not start says why. */
final class LogTail {
    private static final int LINES = 15;
    private static final int WIDTH = 400;

    private LogTail() {}

    static String of(Path log) {
        List<String> lines;
        try {
            lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
        List<String> telling = lines.stream()
                .filter(line -> !line.startsWith("\tat ") && !line.isBlank())
                .toList();
        return telling.subList(Math.max(0, telling.size() - LINES), telling.size()).stream()
                .map(line -> "    | " + line.substring(0, Math.min(WIDTH, line.length())))
                .reduce("", (all, line) -> all + line + "\n")
                .stripTrailing();
    }
}
