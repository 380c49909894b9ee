package id.koorwil.portal.server;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the demo's accounts are let in, whose password everybody knows; with the embedded database unless told otherwise. */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(@Value("${portal.demo}") String wanted, @Value("${portal.database.url}") String externalDatabase) {
        this.on = wanted.isBlank() ? externalDatabase.isBlank() : Boolean.parseBoolean(wanted.strip());
    }

    public boolean isOn() {
        return on;
    }
}
