package io.dianlu.local.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.engine.PostgresServer;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContainerEnginesTest {
    @Test
    @DisplayName("containers without a Docker engine are refused with a way out")
    void saysWhatToDo() {
        assertThatThrownBy(() -> ContainerEngines.where(false))
                .hasMessageContaining("no Docker engine answers")
                .hasMessageContaining("without -Pcontainers");
    }

    @Test
    @DisplayName("containers have the versions of the local stack")
    void versions() throws Exception {
        String module =
                Files.readString(ProjectTree.find().elasticsearchModule().resolve("pom.xml"));
        String version = ContainerEngines.ELASTICSEARCH_IMAGE.replaceFirst(".*:", "");
        assertThat(module).contains("<elasticsearch.version>" + version + "</elasticsearch.version>");
        assertThat(PostgresServer.VERSION).startsWith(ContainerEngines.POSTGRES_IMAGE.replaceFirst(".*:", "") + ".");
    }

    @Test
    @DisplayName(
            "the database in a container has the settings of the local one and listens where its image wants it to")
    void settings() {
        assertThat(ContainerEngines.postgresCommand())
                .contains("postgres", "synchronous_commit=off", "max_connections=200", "timezone=UTC")
                .noneMatch(setting -> setting.startsWith("listen_addresses") || setting.startsWith("unix_socket"));
    }
}
