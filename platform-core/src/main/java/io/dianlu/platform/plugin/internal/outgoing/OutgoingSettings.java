package io.dianlu.platform.plugin.internal.outgoing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where plugins may call.
 *
 * @param privateNetworks that are open all the same, such as {@code 10.20.0.0/16} of a company's own systems; there also without TLS. A plugin still names the host
 */
@ConfigurationProperties("dianlu.plugins.outgoing")
record OutgoingSettings(@DefaultValue List<String> privateNetworks) {}
