package id.koorwil.portal.demo;

import static id.koorwil.portal.access.Actor.PORTAL;

import id.koorwil.portal.programme.Area;
import id.koorwil.portal.programme.Aspect;
import id.koorwil.portal.programme.Holiday;
import id.koorwil.portal.programme.ProgrammeFacts;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.programme.SubTheme;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is publicly known of the programme and belongs into every portal. */
@Component
class Facts {

    private final ProgrammeFacts programme;

    Facts(ProgrammeFacts programme) {
        this.programme = programme;
    }

    void load() {
        for (Table.Row row : Table.read("koorwil")) {
            programme.putArea(
                    PORTAL,
                    new Area(
                            row.text("kode"),
                            row.text("nama"),
                            row.text("koordinator"),
                            row.text("sumber").equals("publik")));
        }
        for (Table.Row row : Table.read("wilayah")) {
            programme.putRegion(
                    PORTAL,
                    new Region(
                            row.text("kode"),
                            row.text("nama"),
                            row.named(Region.Kind.class, "jenis"),
                            row.text("koorwil")));
        }
        for (Table.Row row : Table.read("aspek")) {
            programme.putAspect(
                    PORTAL, new Aspect(row.text("kode"), row.text("nama"), row.named(Aspect.Kind.class, "jenis")));
        }
        for (Table.Row row : Table.read("sub-tema")) {
            programme.putSubTheme(
                    PORTAL,
                    new SubTheme(
                            row.text("kode"),
                            row.text("aspek"),
                            row.text("nama"),
                            row.named(SubTheme.Priority.class, "prioritas")));
        }
        for (Table.Row row : Table.read("libur")) {
            programme.putHoliday(
                    PORTAL,
                    new Holiday(
                            LocalDate.parse(row.text("tanggal")),
                            row.text("nama"),
                            row.named(Holiday.Kind.class, "jenis"),
                            row.text("sumber")));
        }
    }
}
