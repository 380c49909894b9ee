package id.koorwil.portal.server;

import id.koorwil.portal.database.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Where the portal listens: with accounts whose password everybody knows on this machine alone, unless it is told otherwise. */
@Component
public class ListenAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Optional<InetAddress> address;

    ListenAddress(@Value("${portal.address}") String wanted, DemoMode demo) {
        this.address = wanted.isBlank()
                ? Optional.of(InetAddress.getLoopbackAddress()).filter(loopback -> demo.isOn())
                : Optional.of(named(wanted.strip()));
    }

    private static InetAddress named(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new StartRefused("PORTAL_ADDRESS %s bukan alamat komputer ini.".formatted(address), e);
        }
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        address.ifPresent(server::setAddress);
    }

    /** Whether nobody on another machine reaches it. */
    public boolean isThisMachineAlone() {
        return address.filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
