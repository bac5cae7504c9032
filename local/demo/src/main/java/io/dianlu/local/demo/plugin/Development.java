package io.dianlu.local.demo.plugin;

import io.dianlu.local.demo.company.Progress;
import io.dianlu.local.demo.plugin.PluginProject.Sources;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at a plugin's folder and brings each state of it into the demo; what does not fit is told, and the next change waited for. */
public final class Development {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final PluginProject project;
    private final Installations installations;
    private final UsingTenant tenant;
    private final RunMigrations migrations;
    private final String coreUrl;
    private final Progress progress;
    /** Of the last build that succeeded. */
    private @Nullable Sources built;

    private @Nullable DevelopmentJar shown;

    public Development(
            PluginProject project,
            Installations installations,
            UsingTenant tenant,
            RunMigrations migrations,
            String coreUrl,
            Progress progress) {
        this.project = project;
        this.installations = installations;
        this.tenant = tenant;
        this.migrations = migrations;
        this.coreUrl = coreUrl;
        this.progress = progress;
    }

    public void run() throws InterruptedException {
        Sources done = null;
        while (true) {
            var now = project.sources();
            Thread.sleep(BETWEEN_LOOKS);
            // an editor may still be writing
            if (!now.equals(done) && now.equals(project.sources())) {
                bring(now);
                done = now;
            }
        }
    }

    private void bring(Sources sources) throws InterruptedException {
        var began = Instant.now();
        try {
            var last = built;
            if (last == null || !last.differsInResourcesOnly(sources)) {
                progress.say("building");
                var failed = project.build(last != null);
                if (failed.isPresent()) {
                    progress.say(failed.get());
                    progress.say("the build failed; waiting for the next change");
                    return;
                }
                built = sources;
            }
            install(DevelopmentJar.of(project.jar(), project.resources()), began);
        } catch (IOException | RuntimeException refused) {
            progress.say(refused.getMessage() + "\nwaiting for the next change");
        }
    }

    private void install(DevelopmentJar jar, Instant began) throws IOException, InterruptedException {
        var versions = installations.of(jar.id());
        var version = versions.next(jar.version());
        var bytes = jar.as(version);
        var findings = installations.inspect(bytes);
        if (findings.isEmpty() && isReadyFor(jar, versions)) {
            findings = installations.install(bytes);
        } else if (findings.isEmpty()) {
            return;
        }
        if (!findings.isEmpty()) {
            tell(findings);
            return;
        }
        migrations.note(jar.id(), jar.migrations());
        versions.ofDevelopment().forEach(older -> installations.remove(jar.id(), older, "KEEP"));
        tenant.turnOn(jar.id());
        told(jar, version, Duration.between(began, Instant.now()));
    }

    private void tell(List<String> findings) {
        progress.say("the platform refuses it:");
        findings.forEach(finding -> progress.say("  " + finding));
        progress.say("waiting for the next change");
    }

    /** A migration that ran and was changed cannot run again: while only versions of this development use the tables, they are made anew. */
    private boolean isReadyFor(DevelopmentJar jar, DevelopmentVersions versions) {
        var changed = migrations.changed(jar.id(), jar.migrations());
        if (changed.isEmpty()) {
            return true;
        }
        if (!versions.released().isEmpty()) {
            progress.say("%s has run and was changed, and version %s uses its tables: put it back and add a new file"
                    .formatted(String.join(", ", changed), versions.released().getLast()));
            return false;
        }
        versions.ofDevelopment().forEach(older -> installations.remove(jar.id(), older, "ERASE"));
        progress.say(String.join(", ", changed)
                + " has run and was changed: the plugin's tables are made anew, what they held is gone");
        return true;
    }

    private void told(DevelopmentJar jar, String version, Duration took) {
        progress.say("%s %s is on for %s after %.1f s; reload the page"
                .formatted(jar.id(), version, tenant.alias(), took.toMillis() / 1000.0));
        if (shown == null || !shown.pages().equals(jar.pages())) {
            jar.pages()
                    .forEach(page -> progress.say("  %s/%s/plugins/%s/%s"
                            .formatted(
                                    coreUrl,
                                    page.path("shell").asString(),
                                    jar.id(),
                                    page.path("path").asString())));
            progress.say("  sign in as " + tenant.administratorName() + "; ./dianlu demo told the password");
        }
        shown = jar;
    }
}
