package io.dianlu.platform.plugin.internal.store;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.plugin.PluginExports;
import io.dianlu.platform.plugin.PluginProblem;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.plugin.internal.tables.StoredRows;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.plugin.DataHooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredExports implements PluginExports {

    private static final Logger LOG = LoggerFactory.getLogger(StoredExports.class);
    private static final Limits OF_HOOK = Limits.of(Duration.ofSeconds(20));
    private static final Duration OF_TABLE = Duration.ofSeconds(20);
    /** PostgreSQL says so of a statement that takes longer than it may. */
    private static final String ENDED = "57014";

    private static final long MEBIBYTE = 1 << 20;
    /** Each fills a file of the instance; more are refused at once. */
    private final Semaphore free = new Semaphore(2);

    private final CurrentUsers users;
    private final TenantPlugins plugins;
    private final StoredRows rows;
    private final PluginCalls calls;
    private final PluginNotes notes;
    private final UseRows uses;
    private final TransactionTemplate transactions;

    StoredExports(
            CurrentUsers users,
            TenantPlugins plugins,
            StoredRows rows,
            PluginCalls calls,
            PluginNotes notes,
            UseRows uses,
            PlatformTransactionManager transactions) {
        this.users = users;
        this.plugins = plugins;
        this.rows = rows;
        this.calls = calls;
        this.notes = notes;
        this.uses = uses;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public Export export(String pluginId) {
        var user = users.require();
        user.must(Permission.PLUGIN_MANAGE);
        var plugin = plugins.findKept(pluginId).orElseThrow(() -> Problem.of(PluginProblem.PLUGIN_NOT_FOUND));
        if (!free.tryAcquire()) {
            throw Problem.of(PluginProblem.PLUGIN_BUSY, pluginId);
        }
        try {
            return spooled(plugin, user);
        } finally {
            free.release();
        }
    }

    private Export spooled(RunningPlugin plugin, CurrentUser by) {
        try {
            var file = Files.createTempFile("dianlu-plugin-export", ".zip");
            try {
                fill(plugin, file);
                note(plugin, by);
                return new Export(
                        plugin.descriptor().version(), Files.size(file), Files.newInputStream(file, DELETE_ON_CLOSE));
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(RunningPlugin plugin, CurrentUser by) {
        var id = plugin.descriptor().id();
        var name = Objects.requireNonNull(plugin.descriptor().name().get("zh-CN"));
        transactions.executeWithoutResult(_ -> {
            uses.exported(id, TenantScope.require());
            notes.exported(by, id, name);
        });
    }

    private static boolean isLate(Exception failed) {
        return failed.getCause() instanceof SQLException refused && ENDED.equals(refused.getSQLState());
    }

    private void fill(RunningPlugin plugin, Path file) throws IOException {
        var tooLarge = Problem.of(
                PluginProblem.PLUGIN_EXPORT_TOO_LARGE, ExportSpool.MOST_BYTES / MEBIBYTE, ExportSpool.MOST_FILES);
        try (var spool = new ExportSpool(file)) {
            try {
                rows.write(
                        plugin.descriptor().id(),
                        TenantScope.require(),
                        OF_TABLE,
                        table -> spool.begin("tables/" + table + ".jsonl"));
                plugin.dataHooks().forEach(hook -> ask(plugin, hook, spool));
            } catch (IOException | RuntimeException failed) {
                if (spool.isOver() || isLate(failed)) {
                    throw tooLarge;
                }
                throw failed;
            }
            if (spool.isOver()) {
                throw tooLarge;
            }
        }
    }

    private void ask(RunningPlugin plugin, DataHooks hook, ExportSpool spool) {
        try {
            calls.call(plugin, OF_HOOK, () -> "DataHooks " + hook.getClass().getSimpleName(), () -> {
                hook.export(spool.folder("files"));
                return true;
            });
        } catch (PluginFailed failure) {
            LOG.warn("The export of plugin {} failed: {}", plugin.descriptor().id(), failure.getMessage());
            throw PluginGate.told(failure, plugin);
        } catch (io.dianlu.plugin.PluginProblem refusal) {
            throw PluginGate.refused(refusal);
        }
    }
}
