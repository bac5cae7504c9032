package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.process.RunFolders;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where and how one stack runs.
 *
 * @param project the checkout
 * @param folders data, logs and pid files; {@code DIANLU_HOME}, by default {@code .dianlu} in the checkout
 * @param ports see {@link StackPorts}
 */
record StackSettings(ProjectTree project, RunFolders folders, StackPorts ports) {

    static StackSettings from(Map<String, String> environment) {
        ProjectTree project = ProjectTree.find();
        String home = environment.getOrDefault("DIANLU_HOME", "");
        Path folder = home.isBlank() ? project.root().resolve(".dianlu") : Path.of(home);
        return new StackSettings(
                project, new RunFolders(folder.toAbsolutePath().normalize()), StackPorts.from(environment));
    }

    String coreUrl() {
        return "http://127.0.0.1:" + ports.core();
    }

    String tenantAdminUrl() {
        return "http://127.0.0.1:" + ports.tenantAdmin();
    }

    String keycloakUrl() {
        return "http://127.0.0.1:" + ports.keycloak();
    }
}
