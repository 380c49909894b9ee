package id.koorwil.portal.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where somebody asks from, as it is counted: of IPv6 one host has all addresses of a network of 64 bits (RFC 4291, 2.5.4). */
final class Network {

    private static final int NETWORK_BYTES = 8;

    private Network() {}

    /** Of IPv4 the address itself; what is no address is left as it is. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
                    : address;
        } catch (IllegalArgumentException none) {
            return address;
        }
    }
}
