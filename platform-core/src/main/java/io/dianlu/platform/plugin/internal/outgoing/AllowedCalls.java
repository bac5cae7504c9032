package io.dianlu.platform.plugin.internal.outgoing;

import io.dianlu.plugin.Http;
import io.dianlu.plugin.HttpCall;
import io.dianlu.plugin.HttpFailure;
import io.dianlu.plugin.HttpFailure.Kind;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which calls a plugin may make at all: to the hosts of its descriptor, with TLS, and with nothing in them that the connection says itself. */
final class AllowedCalls {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,8000}");
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "expect",
            "te",
            "trailer",
            "upgrade",
            "cookie",
            "proxy-authorization",
            "proxy-connection");
    private static final int OF_TLS = 443;
    private static final int PLAIN = 80;

    private final OpenAddresses addresses;

    AllowedCalls(OpenAddresses addresses) {
        this.addresses = addresses;
    }

    /** @throws HttpFailure when it may not be made */
    void require(HttpCall call, List<String> hosts) {
        var address = call.address();
        must(METHODS.contains(call.method()), "No method of a call: " + call.method());
        must(isAddress(address), "No address of a call: " + address);
        must(hosts.contains(place(address)), "The descriptor does not name " + place(address) + " among its hosts");
        must(isSecret(address), "Without TLS only into a network that the installation opens: " + address.getHost());
        call.headers().forEach((name, value) -> must(isHeader(name, value), "No header of a call: " + name));
        if (call.body().length > Http.MOST_BYTES_SENT) {
            throw new HttpFailure(Kind.TOO_LARGE, "A call has at most " + Http.MOST_BYTES_SENT + " bytes", null);
        }
    }

    private static boolean isAddress(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private boolean isSecret(URI address) {
        try {
            return "https".equals(address.getScheme()) || addresses.isPrivate(address.getHost());
        } catch (UnknownHostException nobody) {
            throw new HttpFailure(Kind.UNREACHABLE, address.getHost() + " is not known", nobody);
        }
    }

    /** As the descriptor names it: with the port where it is not the usual one. */
    private static String place(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        int usual = "https".equals(address.getScheme()) ? OF_TLS : PLAIN;
        return address.getPort() < 0 || address.getPort() == usual ? host : host + ":" + address.getPort();
    }

    private static boolean isHeader(String name, String value) {
        return HEADER.matcher(name).matches()
                && VALUE.matcher(value).matches()
                && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new HttpFailure(Kind.REFUSED, otherwise, null);
        }
    }
}
