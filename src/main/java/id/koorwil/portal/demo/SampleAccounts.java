package id.koorwil.portal.demo;

import static id.koorwil.portal.access.Actor.PORTAL;

import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.Accounts.NewAccount;
import java.util.List;
import org.springframework.stereotype.Component;

/** An account for every seat of the programme, all with one published password. */
@Component
class SampleAccounts {

    private static final String PASSWORD = "bawaslu-demo";

    private final Accounts accounts;

    SampleAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void load() {
        String hash = accounts.hash(PORTAL, PASSWORD);
        open("admin", "Administrator", hash, Seat.of(Role.ADMINISTRATOR));
        open("ketua", "Ketua Bawaslu Jawa Timur", hash, Seat.of(Role.PROVINCIAL_CHAIR));
        open("pengamat", "Pengamat", hash, Seat.of(Role.OBSERVER));
        for (Table.Row aspect : Table.read("aspek")) {
            String code = aspect.text("kode");
            open("pj-" + code, "PJ " + aspect.text("nama"), hash, Seat.leadOf(code));
        }
        for (Table.Row region : Table.read("wilayah")) {
            String code = region.text("kode");
            String digits = code.replace(".", "");
            open("koordinator-" + digits, "Koordinator " + region.text("nama"), hash, Seat.coordinatorOf(code));
            open("ketua-" + digits, "Ketua " + region.text("nama"), hash, Seat.chairOf(code));
        }
    }

    private void open(String username, String displayName, String hash, Seat seat) {
        accounts.open(PORTAL, new NewAccount(username, displayName, hash, false, true, List.of(seat)));
    }
}
