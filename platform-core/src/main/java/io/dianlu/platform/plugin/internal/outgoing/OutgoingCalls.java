package io.dianlu.platform.plugin.internal.outgoing;

import io.dianlu.platform.plugin.internal.run.OutgoingDoors;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.plugin.Http;
import io.dianlu.plugin.HttpFailure;
import io.dianlu.plugin.HttpFailure.Kind;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The door of plugins to other systems: what may be called is called, and counted for the tenant. */
@Component
@EnableConfigurationProperties(OutgoingSettings.class)
class OutgoingCalls implements OutgoingDoors, AutoCloseable {

    private final AllowedCalls allowed;
    private final OutgoingClient client;
    private final OutgoingCounts counts;

    OutgoingCalls(OutgoingSettings settings, OutgoingCounts counts) {
        var addresses = new OpenAddresses(settings);
        this.allowed = new AllowedCalls(addresses);
        this.client = new OutgoingClient(addresses);
        this.counts = counts;
    }

    @Override
    public Http of(String pluginId, List<String> hosts) {
        return call -> {
            var tenant = TenantScope.require();
            if (!counts.begin(pluginId, tenant)) {
                throw new HttpFailure(
                        Kind.TOO_MANY, "At most " + Http.MOST_CALLS_A_MINUTE + " calls a minute for each tenant", null);
            }
            boolean answered = false;
            try {
                allowed.require(call, hosts);
                var answer = client.send(call);
                answered = true;
                return answer;
            } finally {
                counts.end(pluginId, tenant, answered);
            }
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
