package io.dianlu.platform.plugin;

import io.dianlu.plugin.ApiVersion;
import io.dianlu.plugin.DataHooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pf4j.ExtensionPoint;

/**
 * What plugins are linked against: every public type of plugin-api and every public or protected member, each with the flags that matter to
 * who was compiled against it.
 *
 * @param members flags by signature; a type stands under its own name
 */
record ApiSurface(Map<String, Set<String>> members) {

    private static final Set<AccessFlag> TELLING = Set.of(
            AccessFlag.PUBLIC,
            AccessFlag.PROTECTED,
            AccessFlag.STATIC,
            AccessFlag.ABSTRACT,
            AccessFlag.FINAL,
            AccessFlag.INTERFACE);
    /** Gaining one of these breaks who used or overrode it. */
    private static final List<String> NARROWING = List.of("ABSTRACT", "FINAL");
    /** A type with this beside its flags is implemented by plugins. */
    private static final String OF_PLUGINS = "implemented-by-plugins";

    /** As this build has it. */
    static ApiSurface current() {
        var members = new TreeMap<String, Set<String>>();
        try {
            var place = Path.of(ApiVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                read(place, members);
            } else {
                try (var jar = FileSystems.newFileSystem(place)) {
                    read(jar.getPath("/"), members);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new ApiSurface(members);
    }

    private static void read(Path root, Map<String, Set<String>> members) throws IOException {
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().endsWith("-info.class"))
                    .forEach(file -> add(file, members));
        }
    }

    private static void add(Path file, Map<String, Set<String>> members) {
        try (InputStream in = Files.newInputStream(file)) {
            ClassModel type = ClassFile.of().parse(in.readAllBytes());
            if (!type.flags().has(AccessFlag.PUBLIC)) {
                return;
            }
            String name = type.thisClass().asInternalName().replace('/', '.');
            var flags = flags(type.flags().flags());
            if (isImplementedByPlugins(name)) {
                flags.add(OF_PLUGINS);
            }
            members.put(name, flags);
            type.methods()
                    .forEach(method -> member(
                            members,
                            name + "#" + method.methodName() + method.methodType(),
                            method.flags().flags()));
            type.fields()
                    .forEach(field -> member(
                            members,
                            name + "#" + field.fieldName() + ":" + field.fieldType(),
                            field.flags().flags()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isImplementedByPlugins(String name) {
        try {
            var type = Class.forName(name);
            return type == DataHooks.class || ExtensionPoint.class.isAssignableFrom(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void member(Map<String, Set<String>> members, String signature, Collection<AccessFlag> flags) {
        if (flags.contains(AccessFlag.PUBLIC) || flags.contains(AccessFlag.PROTECTED)) {
            members.put(signature, flags(flags));
        }
    }

    private static Set<String> flags(Collection<AccessFlag> flags) {
        return flags.stream()
                .filter(TELLING::contains)
                .map(AccessFlag::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line each, as kept for a release. */
    String text() {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " " + String.join(" ", member.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    static ApiSurface of(String text) {
        var members = new TreeMap<String, Set<String>>();
        text.lines().forEach(line -> {
            String[] words = line.split(" ");
            members.put(
                    words[0],
                    Set.of(words).stream()
                            .filter(word -> !word.equals(words[0]))
                            .collect(Collectors.toSet()));
        });
        return new ApiSurface(members);
    }

    /** What of this would fail for a plugin compiled against the older one; its own words about each. */
    List<String> breaks(ApiSurface older) {
        var breaks = new ArrayList<String>();
        older.members.forEach((signature, flags) -> {
            var now = members.get(signature);
            if (now == null) {
                breaks.add("gone: " + signature);
            } else if (isNarrower(flags, now)) {
                breaks.add("narrower: " + signature + " was " + flags + ", is " + now);
            }
        });
        members.forEach((signature, flags) -> {
            var owner = older.members.getOrDefault(signature.replaceFirst("#.*", ""), Set.of());
            if (!older.members.containsKey(signature) && flags.contains("ABSTRACT") && owner.contains(OF_PLUGINS)) {
                breaks.add("asked of plugins that do not have it: " + signature);
            }
        });
        return breaks;
    }

    private static boolean isNarrower(Set<String> before, Set<String> now) {
        return before.contains("PUBLIC") && !now.contains("PUBLIC")
                || before.contains("STATIC") != now.contains("STATIC")
                || before.contains("INTERFACE") != now.contains("INTERFACE")
                || NARROWING.stream().anyMatch(flag -> now.contains(flag) && !before.contains(flag));
    }
}
