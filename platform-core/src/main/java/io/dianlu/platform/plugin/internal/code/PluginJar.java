package io.dianlu.platform.plugin.internal.code;

import com.github.zafarkhaja.semver.Version;
import io.dianlu.plugin.ApiVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plugin's jar, read and judged before anything of it runs.
 *
 * @param descriptor what it says about itself; null when that cannot be read
 * @param findings everything that speaks against installing it; empty is good
 * @param signer who signed all of it, if somebody trusted did
 * @param offers its classes that the platform would ask
 */
public record PluginJar(
        @Nullable Descriptor descriptor, List<String> findings, Optional<String> signer, List<OfferedClass> offers) {

    private static final String SUFFIX = ".class";
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 100L << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param trusted whose signatures count
     * @param unsignedToo whether one that nobody signed may be installed, as while developing
     */
    public static PluginJar read(Path jar, TrustedSigners trusted, boolean unsignedToo) {
        var findings = new ArrayList<String>();
        try (var file = new JarFile(jar.toFile(), true)) {
            var contents = contents(file);
            var descriptor = descriptor(contents, findings);
            var classes = classes(contents);
            inspect(classes, findings);
            var signer = trusted.of(
                    contents.values().stream().map(Content::signatures).toList());
            if (signer.isEmpty() && !unsignedToo) {
                findings.add("signature: nobody trusted signed every file of it");
            }
            var offers = OfferedClass.among(classes.values());
            requireHooks(descriptor, offers, findings);
            return new PluginJar(descriptor, List.copyOf(findings), signer, offers);
        } catch (IOException | SecurityException | IllegalArgumentException e) {
            findings.add("jar: " + e.getMessage());
            return new PluginJar(null, List.copyOf(findings), Optional.empty(), List.of());
        }
    }

    private record Content(byte[] bytes, List<CodeSigner> signatures) {}

    private static Map<String, Content> contents(JarFile file) throws IOException {
        var contents = new HashMap<String, Content>();
        long left = MOST_BYTES;
        for (JarEntry entry : Collections.list(file.entries())) {
            if (entry.isDirectory() || TrustedSigners.isOfTheSignature(entry.getName())) {
                continue;
            }
            try (var in = file.getInputStream(entry)) {
                var bytes = read(in, left);
                left -= bytes.length;
                var signers = entry.getCodeSigners();
                contents.put(entry.getName(), new Content(bytes, signers == null ? List.of() : List.of(signers)));
            }
            if (contents.size() > MOST_ENTRIES) {
                throw new IOException("more than " + MOST_ENTRIES + " files");
            }
        }
        return contents;
    }

    /** Never more than it may be, whatever the entry says about its size. */
    private static byte[] read(InputStream in, long most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            if (bytes.size() + got > most) {
                throw new IOException("more than " + MOST_BYTES + " bytes when unpacked");
            }
            bytes.write(buffer, 0, got);
        }
        return bytes.toByteArray();
    }

    private static @Nullable Descriptor descriptor(Map<String, Content> contents, List<String> findings) {
        var content = contents.get(Descriptor.FILE);
        if (content == null) {
            findings.add("descriptor: there is no " + Descriptor.FILE);
            return null;
        }
        try {
            var descriptor = JSON.readValue(content.bytes(), Descriptor.class);
            var wrong = DescriptorChecks.of(descriptor);
            findings.addAll(wrong);
            if (!wrong.isEmpty()) {
                return null;
            }
            descriptor.pages().stream()
                    .map(Descriptor.PageEntry::module)
                    .filter(module -> !contents.containsKey(module))
                    .forEach(module -> findings.add("pages: there is no " + module));
            findings.addAll(SettingsFindings.of(
                    descriptor.settings(), descriptor.texts().keySet()));
            if (!Version.valueOf(ApiVersion.CURRENT).satisfies(descriptor.api())) {
                findings.add("api: it fits " + descriptor.api() + ", the platform has " + ApiVersion.CURRENT);
            }
            return descriptor;
        } catch (JacksonException e) {
            findings.add("descriptor: " + e.getOriginalMessage());
        } catch (com.github.zafarkhaja.semver.ParseException e) {
            findings.add("api: cannot be read as a range of versions");
        }
        return null;
    }

    /** What it sends to others is kept there, and the tenant it belongs to has a right to it. */
    private static void requireHooks(
            @Nullable Descriptor descriptor, List<OfferedClass> offers, List<String> findings) {
        if (descriptor != null
                && !descriptor.hosts().isEmpty()
                && offers.stream().noneMatch(offer -> offer.point().equals(OfferedClass.DATA_HOOKS))) {
            findings.add(
                    "hooks: it calls other systems, so it has to export and erase what it keeps there (DataHooks)");
        }
    }

    private static Map<String, byte[]> classes(Map<String, Content> contents) {
        var classes = new TreeMap<String, byte[]>();
        contents.forEach((name, content) -> {
            if (name.endsWith(SUFFIX)) {
                classes.put(name.substring(0, name.length() - SUFFIX.length()), content.bytes());
            }
        });
        return classes;
    }

    private static void inspect(Map<String, byte[]> classes, List<String> findings) {
        var inspection = new CodeInspection(classes.keySet());
        classes.forEach(inspection::read);
        inspection.findings().stream()
                .sorted()
                .map(finding -> "code: " + finding)
                .forEach(findings::add);
    }

    /** The same with more that speaks against it. */
    public PluginJar withMore(List<String> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new PluginJar(descriptor, List.copyOf(all), signer, offers);
    }

    public boolean isFit() {
        return findings.isEmpty();
    }
}
