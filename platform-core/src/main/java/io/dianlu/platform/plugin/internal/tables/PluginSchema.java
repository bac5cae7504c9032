package io.dianlu.platform.plugin.internal.tables;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names of what a plugin has in PostgreSQL: a schema, a role that owns it and migrates, a role that runs, which can do nothing outside it.
 *
 * @param pluginId letters, digits and dashes
 */
record PluginSchema(String pluginId) {

    String name() {
        return "plugin_" + pluginId.replace('-', '_');
    }

    String owner() {
        return "dianlu_" + name() + "_owner";
    }

    String user() {
        return "dianlu_" + name();
    }

    /** Made from the key of the installation, so that it is kept nowhere and every instance knows it. */
    static String password(String key, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
