package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.PluginInstallations;
import io.dianlu.platform.plugin.PluginProblem;
import io.dianlu.platform.plugin.internal.code.PluginJar;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.store.InstallationRows.Installed;
import io.dianlu.platform.plugin.internal.tables.PluginDatabases;
import io.dianlu.platform.plugin.internal.tables.StoredRows;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class Installations implements PluginInstallations {

    /** One look into its tables for one tenant. */
    private static final Duration OF_COUNTING = Duration.ofSeconds(2);

    private final InstallationRows rows;
    private final PluginDatabases databases;
    private final LoadedPlugins loaded;
    private final FollowedInstallations followed;
    private final PluginTrust trust;
    private final FailureRows failures;
    private final UseRows uses;
    private final Farewell farewell;
    private final StoredRows stored;

    Installations(
            InstallationRows rows,
            PluginDatabases databases,
            LoadedPlugins loaded,
            FollowedInstallations followed,
            PluginTrust trust,
            FailureRows failures,
            UseRows uses,
            Farewell farewell,
            StoredRows stored) {
        this.rows = rows;
        this.databases = databases;
        this.loaded = loaded;
        this.followed = followed;
        this.trust = trust;
        this.failures = failures;
        this.uses = uses;
        this.farewell = farewell;
        this.stored = stored;
    }

    @Override
    public PluginReport inspect(byte[] jar) {
        return onDisk(jar, file -> {
            var read = read(file);
            var descriptor = read.descriptor();
            if (descriptor == null) {
                return InspectionReport.unreadable(read);
            }
            var there = find(descriptor.id(), descriptor.version());
            boolean same =
                    there.filter(found -> found.sha256().equals(sum(jar))).isPresent();
            return InspectionReport.of(
                    there.isPresent() && !same
                            ? read.withMore(
                                    List.of("version: " + descriptor.version() + " is installed with other content"))
                            : read,
                    descriptor,
                    databases.migrations(file),
                    same);
        });
    }

    @Override
    public PluginVersion install(byte[] jar, Rollout rollout) {
        return onDisk(jar, file -> {
            var read = read(file);
            if (!read.isFit()) {
                throw unfit(read.findings());
            }
            var id = Objects.requireNonNull(read.descriptor()).id();
            return followed.meanwhile(() -> rows.alone(id, () -> install(read, file, jar, rollout)));
        });
    }

    private PluginVersion install(PluginJar read, Path file, byte[] jar, Rollout rollout) {
        var descriptor = Objects.requireNonNull(read.descriptor());
        var id = descriptor.id();
        var version = descriptor.version();
        var sum = sum(jar);
        var there = find(id, version);
        if (there.isPresent()) {
            if (!there.get().sha256().equals(sum)) {
                throw Problem.of(PluginProblem.PLUGIN_VERSION_TAKEN, id, version);
            }
            return view(there.get());
        }
        try {
            var findings = databases.migrate(id, version, file);
            if (!findings.isEmpty()) {
                throw unfit(findings);
            }
            try {
                loaded.load(descriptor, jar);
            } catch (RuntimeException doesNotStart) {
                databases.goBack(id, version, file);
                throw unfit(List.of("start: " + doesNotStart.getMessage()));
            }
        } catch (IOException e) {
            throw unfit(List.of("db: " + e.getMessage()));
        }
        var installed = new Installed(
                id,
                version,
                true,
                null,
                sum,
                read.signer().orElse(null),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                rollout);
        rows.insert(installed, jar);
        return view(installed);
    }

    private PluginJar read(Path file) throws IOException {
        var read = PluginJar.read(file, trust.signers(), trust.allowUnsigned());
        return read.descriptor() == null ? read : read.withMore(databases.inspect(file));
    }

    private static Problem unfit(List<String> findings) {
        return Problem.of(PluginProblem.PLUGIN_UNFIT, String.join("; ", findings))
                .with(Map.of("findings", findings));
    }

    @Override
    public List<PluginVersion> list() {
        return rows.list().stream().map(this::view).toList();
    }

    @Override
    public List<PluginUse> uses() {
        return uses.list();
    }

    @Override
    public List<PluginTenant> tenants(String pluginId) {
        return uses.tenants(pluginId);
    }

    @Override
    public List<PluginHolder> holders(String pluginId) {
        var exports = uses.exports(pluginId);
        try {
            return stored.holders(pluginId, uses.everyTenant(pluginId), OF_COUNTING).stream()
                    .map(tenant -> new PluginHolder(tenant.value(), exports.get(tenant)))
                    .sorted(Comparator.comparing(PluginHolder::tenantId))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PluginVersion view(Installed installed) {
        var running = loaded.find(installed.pluginId(), installed.version());
        return new PluginVersion(
                installed.pluginId(),
                installed.version(),
                running.map(there -> there.descriptor().name()).orElse(Map.of()),
                installed.enabled(),
                running.isPresent(),
                installed.reason() != null
                        ? installed.reason()
                        : followed.failure(installed).orElse(null),
                installed.signer(),
                installed.installedAt(),
                installed.rollout());
    }

    private Optional<Installed> find(String pluginId, String version) {
        return rows.list().stream()
                .filter(there ->
                        there.pluginId().equals(pluginId) && there.version().equals(version))
                .findFirst();
    }

    private Installed require(String pluginId, String version) {
        return find(pluginId, version).orElseThrow(() -> Problem.of(PluginProblem.PLUGIN_NOT_FOUND));
    }

    @Override
    public PluginVersion enable(String pluginId, String version, boolean enabled) {
        require(pluginId, version);
        rows.enable(pluginId, version, enabled, null);
        followed.follow();
        return view(require(pluginId, version));
    }

    @Override
    public PluginVersion rollOut(String pluginId, String version, Rollout rollout) {
        require(pluginId, version);
        rows.rollOut(pluginId, version, rollout);
        followed.follow();
        return view(require(pluginId, version));
    }

    @Override
    public List<PluginFailure> failures(String pluginId) {
        return failures.list(pluginId);
    }

    @Override
    public void remove(String pluginId, String version, StoredTables tables) {
        followed.meanwhile(() -> rows.alone(pluginId, () -> {
            require(pluginId, version);
            var jar = rows.jar(pluginId, version).orElseThrow(() -> Problem.of(PluginProblem.PLUGIN_NOT_FOUND));
            rows.delete(pluginId, version);
            boolean last =
                    rows.list().stream().noneMatch(other -> other.pluginId().equals(pluginId));
            if (tables == StoredTables.ERASE && last) {
                loaded.find(pluginId, version).ifPresent(farewell::of);
            }
            loaded.unload(pluginId, version);
            try {
                if (tables == StoredTables.ROLL_BACK) {
                    onDisk(jar, file -> {
                        databases.goBack(pluginId, version, file);
                        return true;
                    });
                } else if (tables == StoredTables.ERASE && last) {
                    databases.remove(pluginId);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }));
    }

    private interface Work<R> {
        R with(Path file) throws IOException;
    }

    private static <R> R onDisk(byte[] jar, Work<R> work) {
        try {
            var file = Files.createTempFile("dianlu-plugin", ".jar");
            try {
                Files.write(file, jar);
                return work.with(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(byte[] jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
