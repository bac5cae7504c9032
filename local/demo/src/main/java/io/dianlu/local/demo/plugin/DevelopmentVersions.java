package io.dianlu.local.demo.plugin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The versions of one plugin that the demo has, and those that are made while developing among them: {@code 1.0.0-dev.7}, which by semantic versioning comes
 * before {@code 1.0.0}.
 *
 * @param installed all of them
 */
record DevelopmentVersions(List<String> installed) {
    private static final Pattern DEVELOPMENT = Pattern.compile("(.+)-dev\\.(\\d{1,9})");

    List<String> ofDevelopment() {
        return installed.stream()
                .filter(version -> DEVELOPMENT.matcher(version).matches())
                .toList();
    }

    List<String> released() {
        return installed.stream()
                .filter(version -> !DEVELOPMENT.matcher(version).matches())
                .toList();
    }

    /** @param version as the descriptor says it */
    String next(String version) {
        long last = installed.stream()
                .map(DEVELOPMENT::matcher)
                .filter(matcher -> matcher.matches())
                .mapToLong(matcher -> Long.parseLong(matcher.group(2)))
                .max()
                .orElse(0);
        return version.replaceFirst("-.*", "") + "-dev." + (last + 1);
    }
}
