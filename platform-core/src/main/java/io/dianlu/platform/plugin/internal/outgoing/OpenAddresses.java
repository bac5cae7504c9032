package io.dianlu.platform.plugin.internal.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Addresses that plugins may reach. Asked where the connection is made, so that a name which points somewhere else a moment later is refused like any other.
 */
final class OpenAddresses implements DnsResolver {

    /** Of the company, of the machine, of the provider, for tests, for many, or for nobody. */
    private static final List<IpAddressMatcher> SHUT = matchers(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16"));

    /** What is given out of IPv6; the rest leads nowhere or back into IPv4. */
    private static final IpAddressMatcher GIVEN_OUT = new IpAddressMatcher("2000::/3");

    private final List<IpAddressMatcher> privateNetworks;

    OpenAddresses(OutgoingSettings settings) {
        this.privateNetworks = matchers(settings.privateNetworks());
    }

    private static List<IpAddressMatcher> matchers(List<String> networks) {
        return networks.stream().map(IpAddressMatcher::new).toList();
    }

    /** It is not asked who is there. */
    static final class Shut extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Shut(String host) {
            super(host + " has an address that is not public");
        }
    }

    /** @throws Shut when any of its addresses is not open */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(host);
        if (!Stream.of(addresses).allMatch(this::isOpen)) {
            throw new Shut(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean isOpen(InetAddress address) {
        return isPublic(address) || isOfAPrivateNetwork(address);
    }

    private static boolean isPublic(InetAddress address) {
        return SHUT.stream().noneMatch(network -> network.matches(plain(address)))
                && (address instanceof Inet4Address || GIVEN_OUT.matches(plain(address)));
    }

    /** Whether there it goes without TLS. */
    boolean isPrivate(String host) throws UnknownHostException {
        return Stream.of(InetAddress.getAllByName(host)).allMatch(this::isOfAPrivateNetwork);
    }

    private boolean isOfAPrivateNetwork(InetAddress address) {
        return privateNetworks.stream().anyMatch(network -> network.matches(plain(address)));
    }

    /** Without the name of an interface. */
    private static String plain(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
