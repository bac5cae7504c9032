package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreconditionsTest {
    @Test
    @DisplayName("a taken port is named together with the variable that chooses another")
    void takenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            StackPorts ports = StackPorts.from(Map.of("DIANLU_REDIS_PORT", Integer.toString(port)));
            assertThatThrownBy(() -> Preconditions.requireFreePorts(ports))
                    .isInstanceOf(Complaint.class)
                    .hasMessageContaining("port " + port + " is taken")
                    .hasMessageContaining("DIANLU_REDIS_PORT");
        }
    }

    @Test
    @DisplayName("a port that two programs are to have is named with both variables")
    void twice() throws Exception {
        String port = Integer.toString(Ports.free());
        StackPorts ports = StackPorts.from(Map.of("DIANLU_REDIS_PORT", port, "DIANLU_CORE_PORT", port));
        assertThatThrownBy(() -> Preconditions.requireFreePorts(ports))
                .hasMessageContaining("DIANLU_CORE_PORT and DIANLU_REDIS_PORT");
    }

    @Test
    @DisplayName("ports have defaults, may be replaced, and nonsense is refused")
    void portsFromEnvironment() {
        assertThat(StackPorts.from(Map.of()).core()).isEqualTo(8080);
        assertThat(StackPorts.from(Map.of("DIANLU_KEYCLOAK_PORT", "8200")).keycloakManagement())
                .isEqualTo(9200);
        assertThatThrownBy(() -> StackPorts.from(Map.of("DIANLU_CORE_PORT", "eighty")))
                .hasMessage("DIANLU_CORE_PORT=eighty is not a port");
    }
}
