package io.dianlu.platform.plugin.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address that a plugin calls")
class OpenAddressesTest {

    private final OpenAddresses open = new OpenAddresses(new OutgoingSettings(List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "100.128.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111"
            })
    @DisplayName("is asked where it is public:")
    void isPublic(String address) throws UnknownHostException {
        assertThat(open.isOpen(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.0.0.0", "10.255.255.255", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254",
                        "172.16.0.0",
                "172.31.255.255", "192.168.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
                "::ffff:10.0.0.1", "::10.0.0.1", "fe80::1", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1",
                        "64:ff9b::a00:1",
                "2002:a00:1::1", "2001:0:a00:1::1", "2001:db8::1"
            })
    @DisplayName("is not asked where it is the machine's, a company's, a provider's or nobody's:")
    void isShut(String address) throws UnknownHostException {
        assertThat(open.isOpen(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> open.resolve(address)).isInstanceOf(OpenAddresses.Shut.class);
    }

    @Test
    @DisplayName("of a company's own network is asked where the installation opens that network, and no other")
    void opened() throws UnknownHostException {
        var own = new OpenAddresses(new OutgoingSettings(List.of("10.20.0.0/16", "fd00::/8")));
        assertThat(own.isOpen(InetAddress.getByName("10.20.255.1"))).isTrue();
        assertThat(own.isOpen(InetAddress.getByName("fd00::1"))).isTrue();
        assertThat(own.isOpen(InetAddress.getByName("10.21.0.1"))).isFalse();
        assertThat(own.isPrivate("10.20.0.1")).isTrue();
        assertThat(own.isPrivate("1.1.1.1")).as("without TLS only there").isFalse();
    }
}
