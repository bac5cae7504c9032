package io.dianlu.platform.plugin.internal.code;

import io.dianlu.platform.identity.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a descriptor, in words for whoever writes the plugin. */
final class DescriptorChecks {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[0-9A-Za-z.-]{1,40})?");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9/-]{0,79}");
    private static final Pattern MODULE = Pattern.compile("web/[A-Za-z0-9_/-]{1,80}\\.js");
    private static final Pattern HOST = Pattern.compile(
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,9}(:[1-9]\\d{0,4})?");
    private static final Set<String> ROLES = Set.of("REP", "MANAGER", "BOSS", "ADMINISTRATOR");
    private static final int MOST_ENTRIES = 50;
    private static final int MOST_HOSTS = 20;

    private final List<String> findings = new ArrayList<>();

    private DescriptorChecks() {}

    static List<String> of(Descriptor given) {
        var checks = new DescriptorChecks();
        checks.check(given);
        return List.copyOf(checks.findings);
    }

    private void check(Descriptor given) {
        must(matches(ID, given.id()), "id: 2 to 40 lower-case letters, digits and dashes, a letter first");
        must(matches(VERSION, given.version()), "version: three numbers by semantic versioning, such as 1.0.0");
        must(isSet(given.api()), "api: which versions of plugin-api it fits, such as >=0.1.0 & <0.2.0");
        must(isSet(given.provider()), "provider: who answers for it");
        must(matches(PACKAGE, given.code()), "code: the package of its beans");
        texts("name", given.name());
        texts("description", given.description());
        must(
                given.hosts().size() <= MOST_HOSTS && given.hosts().stream().allMatch(host -> matches(HOST, host)),
                "hosts: at most " + MOST_HOSTS + " names in lower case, each in full, such as api.example.com");
        given.texts().forEach((key, text) -> texts("texts." + key, text));
        if (given.permissions() == null || given.pages() == null) {
            findings.add("permissions and pages: lists, empty where there are none");
            return;
        }
        must(given.permissions().size() <= MOST_ENTRIES, "permissions: at most " + MOST_ENTRIES);
        must(given.pages().size() <= MOST_ENTRIES, "pages: at most " + MOST_ENTRIES);
        for (var permission : given.permissions()) {
            must(
                    isSet(permission.code()) && permission.code().startsWith(given.id() + "."),
                    "permissions: the code " + permission.code() + " begins with " + given.id() + ".");
            must(
                    Arrays.stream(Permission.values())
                            .noneMatch(own -> own.code().equals(permission.code())),
                    "permissions: the code " + permission.code() + " is the platform's own");
            texts("permissions." + permission.code() + ".name", permission.name());
            must(
                    permission.roles() != null && ROLES.containsAll(permission.roles()),
                    "permissions." + permission.code() + ".roles: of " + ROLES);
        }
        given.pages().forEach(page -> check(given, page));
    }

    private void check(Descriptor given, Descriptor.PageEntry page) {
        must(Set.of("field", "console").contains(String.valueOf(page.shell())), "pages.shell: field or console");
        must(matches(PATH, page.path()), "pages.path: lower-case letters, digits, dashes and slashes");
        must(matches(MODULE, page.module()), "pages.module: web/….js");
        if (page.menu() != null) {
            texts("pages." + page.path() + ".menu", page.menu());
        }
        must(
                page.permission() == null
                        || given.permissions().stream()
                                .anyMatch(known -> page.permission().equals(known.code())),
                "pages." + page.path() + ".permission: one of its permissions");
    }

    private void texts(String where, @Nullable Map<String, String> texts) {
        must(
                texts != null
                        && texts.keySet().equals(Descriptor.LANGUAGES)
                        && texts.values().stream().allMatch(DescriptorChecks::isSet),
                where + ": a text in zh-CN, zh-TW and en");
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }

    private static boolean isSet(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= 500;
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
