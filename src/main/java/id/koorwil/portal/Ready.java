package id.koorwil.portal;

import id.koorwil.portal.server.DemoMode;
import id.koorwil.portal.server.ListenAddress;
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
    private final DemoMode demo;
    private final ListenAddress address;

    Ready(
            @Value("${portal.url}") String url,
            @Value("${portal.rehearsal}") boolean rehearsal,
            DemoMode demo,
            ListenAddress address) {
        this.demo = demo;
        this.address = address;
        this.url = url;
        this.rehearsal = rehearsal;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // the console of whoever started it
    void say(ApplicationReadyEvent ready) {
        if (rehearsal) {
            System.exit(SpringApplication.exit(ready.getApplicationContext()));
        }
        if (demo.isOn()) {
            System.out.println(
                    address.isThisMachineAlone()
                            ? "Akun contoh aktif, jadi portal hanya menjawab di komputer ini; setel PORTAL_ADDRESS untuk membukanya ke jaringan."
                            : "Akun contoh aktif dan portal terbuka ke jaringan: siapa pun yang tahu kata sandi contoh dapat masuk.");
        }
        System.out.println("Portal siap di " + url);
    }
}
