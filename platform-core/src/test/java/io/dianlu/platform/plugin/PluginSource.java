package io.dianlu.platform.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin written in a test: sources, migrations and pages, compiled and packed as a partner's build would. */
public final class PluginSource {

    private static final String PACKAGE = "com.example.tried";

    private final String id;
    private String version = "1.0.0";
    private String api = ">=0.1.0 & <0.2.0";
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private String permissions = "[]";
    private String pages = "[]";
    private String settings = "null";
    private String texts = "{}";
    private String hosts = "[]";

    private PluginSource(String id) {
        this.id = id;
    }

    public static PluginSource of(String id) {
        return new PluginSource(id);
    }

    public PluginSource version(String value) {
        version = value;
        return this;
    }

    public PluginSource api(String value) {
        api = value;
        return this;
    }

    public PluginSource permissions(String json) {
        permissions = json;
        return this;
    }

    public PluginSource pages(String json) {
        pages = json;
        return this;
    }

    public PluginSource settings(String json) {
        settings = json;
        return this;
    }

    public PluginSource hosts(String json) {
        hosts = json;
        return this;
    }

    public PluginSource texts(String json) {
        texts = json;
        return this;
    }

    /** A type of the plugin's package; the usual imports stand before it. */
    public PluginSource type(String name, String body) {
        classes.put(name, """
                package %s;
                import io.dianlu.plugin.*;
                import io.dianlu.plugin.event.*;
                import io.dianlu.plugin.extension.*;
                import java.util.*;
                import org.springframework.stereotype.*;
                import org.springframework.web.bind.annotation.*;
                %s
                """.formatted(PACKAGE, body));
        return this;
    }

    /** A controller with these handlers; {@code tables}, {@code caller}, {@code settings} and {@code customers} are at hand. */
    public PluginSource controller(String handlers) {
        return type("Addresses", """
                @RestController class Addresses {
                  final PluginTables tables; final Caller caller; final PluginSettings settings; final Customers customers;
                  Addresses(PluginTables tables, Caller caller, PluginSettings settings, Customers customers) {
                    this.tables = tables; this.caller = caller; this.settings = settings; this.customers = customers;
                  }
                  %s
                }""".formatted(handlers));
    }

    public PluginSource file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** @param number orders the migrations */
    public PluginSource migration(int number, String what, String sql, String rollback) {
        var stem = "%04d-%s".formatted(number, what);
        return file("db/" + stem + ".sql", """
                --liquibase formatted sql
                --changeset tried:%s
                %s
                --rollback %s
                """.formatted(stem, sql, rollback));
    }

    public byte[] jar() {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            add(jar, "META-INF/dianlu-plugin.json", descriptor().getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                add(jar, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var type : compiled().entrySet()) {
                add(jar, type.getKey().replace('.', '/') + ".class", type.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private String descriptor() {
        return """
                {"id":"%s","version":"%s","api":"%s","provider":"测试","code":"%s",
                 "name":{"zh-CN":"试用","zh-TW":"試用","en":"Tried"},
                 "description":{"zh-CN":"试用","zh-TW":"試用","en":"Tried"},
                 "permissions":%s,"pages":%s,"settings":%s,"texts":%s,"hosts":%s}""".formatted(id, version, api, PACKAGE, permissions, pages, settings, texts, hosts);
    }

    /** Class bytes by name. */
    public Map<String, byte[]> compiled() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var outputs = new HashMap<String, ByteArrayOutputStream>();
        var sources = classes.entrySet().stream()
                .map(type -> source(type.getKey(), type.getValue()))
                .toList();
        if (sources.isEmpty()) {
            return Map.of();
        }
        try (var standard = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8);
                var memory = new InMemory(standard, outputs)) {
            boolean good = compiler.getTask(null, memory, problems, List.of("-proc:none", "-parameters"), null, sources)
                    .call();
            if (!good) {
                throw new IllegalArgumentException(problems.getDiagnostics().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = new HashMap<String, byte[]>();
        outputs.forEach((name, output) -> bytes.put(name, output.toByteArray()));
        return bytes;
    }

    private static JavaFileObject source(String name, String text) {
        var uri = URI.create("memory:///" + PACKAGE.replace('.', '/') + "/" + name + ".java");
        return new SimpleJavaFileObject(uri, Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> outputs;

        InMemory(JavaFileManager standard, Map<String, ByteArrayOutputStream> outputs) {
            super(standard);
            this.outputs = outputs;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public ByteArrayOutputStream openOutputStream() {
                    return outputs.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
