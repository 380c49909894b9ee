package id.koorwil.portal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it answers; ends at once after a rehearsal, see {@code ./portal}. */
@Component
class Ready {

    private final String url;
    private final boolean rehearsal;

    Ready(@Value("${portal.url}") String url, @Value("${portal.rehearsal}") boolean rehearsal) {
        this.url = url;
        this.rehearsal = rehearsal;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // the console of whoever started it
    void say(ApplicationReadyEvent ready) {
        if (rehearsal) {
            System.exit(SpringApplication.exit(ready.getApplicationContext()));
        }
        System.out.println("Portal siap di " + url);
    }
}
