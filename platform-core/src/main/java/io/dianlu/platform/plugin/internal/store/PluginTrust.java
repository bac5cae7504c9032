package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.code.TrustedSigners;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose plugins are installed.
 *
 * @param signersFolder with the certificates of those who are trusted, as {@code *.pem}
 * @param allowUnsigned for developing only: a jar without a signature can be changed on its way
 */
@ConfigurationProperties("dianlu.plugins.trust")
record PluginTrust(
        @Nullable Path signersFolder, @DefaultValue("false") boolean allowUnsigned) {

    TrustedSigners signers() {
        return TrustedSigners.in(signersFolder);
    }
}
