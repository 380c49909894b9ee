package id.koorwil.portal.server;

import id.koorwil.portal.database.StartRefused;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The proxies before the portal: from their addresses alone {@code X-Forwarded-*} counts, and of several hops the last one that is
 * none of them. Everybody else is at the address that asks, and the portal's name is the one that was asked for.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.*]+");

    private final String trusted;

    Proxies(@Value("${portal.proxies}") String addresses) {
        this.trusted = Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Proxies::asPattern)
                .collect(Collectors.joining("|"));
    }

    /** Tomcat writes those of IPv6 in full. */
    private static String asPattern(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw noAddress(address);
        }
        String full = address.contains(":") && !address.contains("*") ? inFull(address) : address;
        String pattern = full.replace(".", "\\.").replace("*", "[0-9a-fA-F]+");
        return full.equals(address) ? pattern : pattern + "|" + address;
    }

    private static String inFull(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException none) {
            throw noAddress(address);
        }
    }

    private static StartRefused noAddress(String address) {
        return new StartRefused(
                "PORTAL_PROXIES memuat %s, yang bukan alamat; tulis alamat proksi dipisah koma, mis. 127.0.0.1,10.0.0.*"
                        .formatted(address));
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (trusted.isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(trusted);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
    }
}
