package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.Accounts;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the portal, pages and downloads, by every kind of visitor; an address without a row fails. */
@PortalTest
class AddressMatrixIT {

    private static final String PASSWORD = "bawaslu-demo";
    private static final String NEW_PASSWORD_SIGN = "Kata sandi Anda dibuatkan oleh portal";
    private static final String NOT_PERMITTED_TITLE = "Halaman ini tidak terbuka untuk Anda";

    private enum Who {
        NOBODY(""),
        ADMINISTRATOR("admin"),
        PROVINCIAL_CHAIR("ketua"),
        LEAD("pj-keuangan"),
        COORDINATOR("koordinator-3572"),
        REGION_CHAIR("ketua-3572"),
        OBSERVER("pengamat"),
        WITHOUT_A_SEAT("alamat-tanpa-kursi"),
        PASSWORD_DUE("alamat-sandi-baru");

        private final String username;

        Who(String username) {
            this.username = username;
        }
    }

    /** What a visitor finds. */
    private enum Found {
        THE_PAGE,
        THE_FIRST_PAGE,
        SIGN_IN,
        NEW_PASSWORD,
        NOT_PERMITTED,
        UNKNOWN
    }

    private enum Kind {
        PAGE,
        DOWNLOAD,
        OPEN,
        FOR_EVERYBODY,
        NO_PAGE
    }

    /**
     * An address.
     *
     * @param mapped as router and controllers know it
     * @param example one of it that exists
     * @param sign something that only the page itself says
     */
    private record Row(String mapped, Kind kind, String example, String sign) {}

    private static final List<Row> ROWS = List.of(
            new Row("/", Kind.PAGE, "/", "Akuntabilitas Keuangan"),
            new Row("/papan", Kind.PAGE, "/papan", "Akuntabilitas Keuangan"),
            new Row("/papan/:aspek", Kind.PAGE, "/papan/keuangan", "Akuntabilitas Keuangan"),
            new Row("/linimasa", Kind.PAGE, "/linimasa", "Linimasa dua bulan"),
            new Row("/tugas", Kind.PAGE, "/tugas", "Semua tugas"),
            new Row("/tugas/:kode", Kind.PAGE, "/tugas/KEU-4", "task-panel"),
            new Row("/akun", Kind.PAGE, "/akun", "Akun saya"),
            new Row("/kata-sandi", Kind.PAGE, "/kata-sandi", NEW_PASSWORD_SIGN),
            new Row("/ekspor/tugas.xlsx", Kind.DOWNLOAD, "/ekspor/tugas.xlsx", "PK"),
            new Row("/ekspor/tugas.csv", Kind.DOWNLOAD, "/ekspor/tugas.csv", "Kode;Aspek"),
            new Row("/cetak/tugas", Kind.DOWNLOAD, "/cetak/tugas", "Semua tugas"),
            new Row("/cetak/papan/{aspect}", Kind.DOWNLOAD, "/cetak/papan/keuangan", "Akuntabilitas Keuangan"),
            new Row("/cetak/linimasa", Kind.DOWNLOAD, "/cetak/linimasa", "Linimasa dua bulan"),
            new Row("/cetak/tugas/{code}", Kind.DOWNLOAD, "/cetak/tugas/KEU-4", "KEU-4"),
            new Row("/login", Kind.OPEN, "/login", "name=\"username\""),
            new Row("/istirahat", Kind.FOR_EVERYBODY, "/istirahat", "Halaman ini diistirahatkan"),
            new Row("/error", Kind.NO_PAGE, "/error", "Halaman tidak ditemukan"));

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlet;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Accounts accounts;

    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);

    @TestFactory
    Stream<DynamicTest> each_address_is_open_to_exactly_those() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(Who.values())
                        .map(who -> dynamicTest(
                                row.example() + " by " + who,
                                () -> assertThat(found(row, who)).isEqualTo(expected(row, who)))));
    }

    private static Found expected(Row row, Who who) {
        switch (row.kind()) {
            case OPEN -> {
                return who == Who.NOBODY ? Found.THE_PAGE : Found.THE_FIRST_PAGE;
            }
            case FOR_EVERYBODY -> {
                return Found.THE_PAGE;
            }
            case NO_PAGE -> {
                return Found.UNKNOWN;
            }
            default -> {
                // it depends
            }
        }
        return switch (who) {
            case NOBODY -> Found.SIGN_IN;
            case PASSWORD_DUE -> row.kind() == Kind.PAGE ? Found.NEW_PASSWORD : Found.NOT_PERMITTED;
            case WITHOUT_A_SEAT -> row.mapped().equals("/kata-sandi") ? Found.NEW_PASSWORD : Found.NOT_PERMITTED;
            default -> row.mapped().equals("/kata-sandi") ? Found.NEW_PASSWORD : Found.THE_PAGE;
        };
    }

    private Found found(Row row, Who who) {
        Visitor visitor = visitor(who);
        var answer = visitor.get(row.example());
        if (answer.statusCode() == 302) {
            String place = answer.headers().firstValue("Location").orElse("");
            assertThat(place)
                    .satisfiesAnyOf(
                            there -> assertThat(URI.create(there).getPath()).isEqualTo("/login"),
                            there -> assertThat(there).isEqualTo("."));
            return place.equals(".") ? Found.THE_FIRST_PAGE : Found.SIGN_IN;
        }
        if (answer.statusCode() == 403) {
            return Found.NOT_PERMITTED;
        }
        if (answer.statusCode() == 404) {
            assertThat(answer.body()).contains(row.sign());
            return Found.UNKNOWN;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        String shown = row.kind() == Kind.PAGE ? visitor.page(row.example()) : answer.body();
        if (shown.contains(NEW_PASSWORD_SIGN)) {
            return Found.NEW_PASSWORD;
        }
        if (shown.contains(NOT_PERMITTED_TITLE)) {
            return Found.NOT_PERMITTED;
        }
        assertThat(shown).contains(row.sign());
        return Found.THE_PAGE;
    }

    private Visitor visitor(Who who) {
        return visitors.computeIfAbsent(who, missing -> {
            if (who == Who.WITHOUT_A_SEAT) {
                open(who, false, List.of());
            }
            if (who == Who.PASSWORD_DUE) {
                open(who, true, List.of(Seat.of(Role.OBSERVER)));
            }
            Visitor visitor = new Visitor(port);
            return who == Who.NOBODY ? visitor : visitor.signedIn(who.username, PASSWORD);
        });
    }

    private void open(Who who, boolean mustChangePassword, List<Seat> seats) {
        accounts.open(
                Actor.PORTAL,
                new Accounts.NewAccount(
                        who.username, who.username, accounts.hash(Actor.PORTAL, PASSWORD), mustChangePassword, seats));
    }

    @Test
    void every_address_has_a_row() {
        RouteRegistry routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        Set<String> known = new TreeSet<>();
        routes.getRegisteredRoutes().forEach(route -> known.add("/" + route.getTemplate()));
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("id.koorwil.portal")) {
                known.addAll(mapping.getPatternValues());
            }
        });

        Set<String> covered = ROWS.stream().map(Row::mapped).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(known);
    }
}
