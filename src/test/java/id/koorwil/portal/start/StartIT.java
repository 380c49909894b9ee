package id.koorwil.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How the portal starts, says why it cannot, ends, and recovers, as a process of its own; two starts at a time. */
class StartIT {

    private static final Path BINARIES =
            Path.of("target", "test-data", "mariadb").toAbsolutePath();

    /** Beside another one of them, while no other class runs. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    private @interface TestOfStart {}

    @TempDir
    private Path data = BINARIES;

    @BeforeEach
    void unpackedOnceForAll() throws IOException {
        Files.createSymbolicLink(data.resolve("mariadb"), Files.createDirectories(BINARIES));
    }

    @TestOfStart
    void a_taken_port_is_told() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertRefused(
                    start(taken.getLocalPort(), Map.of()),
                    "Porta %d sudah dipakai; hentikan pemakainya atau setel PORTAL_PORT ke porta lain."
                            .formatted(taken.getLocalPort()));
        }
    }

    @TestOfStart
    void a_folder_of_another_portal_is_told() throws Exception {
        try (FileChannel channel =
                        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertRefused(
                    start(PortalProcess.freePort(), Map.of()),
                    "Folder data %s sedang dipakai portal lain; hentikan portal itu atau setel PORTAL_DATA ke folder lain."
                            .formatted(data));
        }
    }

    @TestOfStart
    void a_folder_that_cannot_be_written_is_told() throws Exception {
        Path file = Files.createFile(data.resolve("berkas"));

        assertRefused(
                PortalProcess.start(file, PortalProcess.freePort(), Map.of()),
                "Folder data %s tidak dapat ditulisi; beri izin tulis atau setel PORTAL_DATA ke folder lain."
                        .formatted(file));
    }

    @TestOfStart
    void an_external_database_that_does_not_answer_is_told() throws Exception {
        String url = "jdbc:mariadb://127.0.0.1:" + PortalProcess.freePort() + "/portal";

        assertRefused(
                start(PortalProcess.freePort(), external(url, "portal", "x")),
                "Basis data di PORTAL_DB_URL tidak dapat dihubungi; periksa alamat, porta, dan jaringan.");
    }

    @TestOfStart
    void an_external_database_is_used_and_its_wrong_password_is_told() throws Exception {
        try (OwnDatabase own = OwnDatabase.start(data.resolve("luar"))) {
            Path unused = data.resolve("tidak-dipakai");

            assertRefused(
                    PortalProcess.start(unused, PortalProcess.freePort(), external(own.url(), "portal", "salah")),
                    "Basis data menolak nama atau kata sandi; periksa PORTAL_DB_USER dan PORTAL_DB_PASSWORD.");
            int other = PortalProcess.freePort();
            try (PortalProcess borrower = PortalProcess.start(unused, other, own.environment())) {
                borrower.awaitReady();
                assertThat(healthOf(other)).isEqualTo(200);
            }
            assertThat(unused).doesNotExist();
        }
    }

    @TestOfStart
    void of_two_portals_on_one_database_the_second_one_is_refused_and_one_after_a_killed_one_waits() throws Exception {
        try (OwnDatabase own = OwnDatabase.start(data.resolve("luar"))) {
            Path unused = data.resolve("tidak-dipakai");
            PortalProcess first = PortalProcess.start(unused, PortalProcess.freePort(), own.environment())
                    .awaitReady();
            assertRefused(
                    PortalProcess.start(unused, PortalProcess.freePort(), own.environment()),
                    "Basis data sudah dipakai portal lain yang masih berjalan; hentikan portal itu, atau beri portal ini basis data sendiri.");
            first.kill();

            try (PortalProcess next = PortalProcess.start(unused, PortalProcess.freePort(), own.environment())) {
                next.awaitReady(); // after what is left of the killed one's lease
                // as after standing still for so long that another one began
                own.run("UPDATE portal_lease SET holder = 'yang-lain', until = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");
                assertThat(next.awaitEnd()).contains("Portal lain mengambil alih basis data ini; portal ini diakhiri.");
                assertThat(next.exitStatus()).isNotZero();
            }
        }
    }

    @TestOfStart
    void what_is_wrong_with_an_external_database_is_told_and_nothing_half_made_is_left() throws Exception {
        try (OwnDatabase own = OwnDatabase.start(data.resolve("luar"))) {
            Path unused = data.resolve("tidak-dipakai");
            assertRefused(
                    PortalProcess.start(
                            unused, PortalProcess.freePort(), external(own.url() + "_lain", "portal", own.password())),
                    "Basis data yang disebut PORTAL_DB_URL tidak ada; buat dahulu dengan CREATE DATABASE, lalu jalankan lagi.");
            assertRefused(
                    PortalProcess.start(
                            unused, PortalProcess.freePort(), external(own.url(), "pembaca", own.password())),
                    "Akun PORTAL_DB_USER tidak berhak membuat atau mengubah tabel; beri hak dengan GRANT ALL pada basis data itu.");
            own.run("CREATE TABLE task (milik_lain INT)");
            String before = own.read(
                    "SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = 'portal'");

            assertRefused(
                    PortalProcess.start(unused, PortalProcess.freePort(), own.environment()),
                    "Basis data sudah memuat tabel task yang bukan milik portal; beri portal basis data sendiri. Tidak ada yang diubah.");

            assertThat(
                            own.read(
                                    "SELECT GROUP_CONCAT(table_name) FROM information_schema.tables WHERE table_schema = 'portal'"))
                    .isEqualTo("task");
            assertThat(
                            own.read(
                                    "SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = 'portal'"))
                    .isEqualTo(before);
        }
    }

    @TestOfStart
    void a_folder_begun_as_a_demo_lets_no_demo_account_in_without_it() throws Exception {
        int port = PortalProcess.freePort();
        PortalProcess demo = start(port, Map.of("PORTAL_DEMO", "true"));
        assertThat(demo.awaitLine(
                        line -> line.startsWith("Akun contoh aktif, jadi portal hanya menjawab di komputer ini")))
                .isPresent();
        demo.awaitReady();
        assertThat(listensOn(port))
                .allMatch(address -> address.startsWith("127.0.0.1") || address.startsWith("::ffff:127.0.0.1"));
        assertThat(new Doorman(port).letsIn("admin", "bawaslu-demo")).isTrue();
        demo.interrupt();
        demo.awaitEnd();

        int own = PortalProcess.freePort();
        PortalProcess portal = start(own, Map.of("PORTAL_DEMO", "false"));
        String password = portal.awaitLine(line -> line.startsWith("Akun pertama: admin-awal, kata sandi "))
                .orElseThrow()
                .replaceFirst(".*kata sandi (\\S+) .*", "$1");
        portal.awaitReady();
        Doorman door = new Doorman(own);
        assertThat(door.letsIn("admin", "bawaslu-demo")).isFalse();
        assertThat(door.letsIn("koordinator-3572", "bawaslu-demo")).isFalse();
        assertThat(door.letsIn("admin-awal", password)).isTrue();
        portal.interrupt();
        portal.awaitEnd();

        try (PortalProcess again = start(PortalProcess.freePort(), Map.of("PORTAL_DEMO", "false"))) {
            assertThat(again.awaitLine(line -> line.startsWith("Akun pertama") || line.startsWith("Portal siap")))
                    .hasValueSatisfying(line -> assertThat(line).startsWith("Portal siap"));
        }
    }

    @TestOfStart
    void a_rehearsal_ends_by_itself_and_leaves_the_first_account_to_the_start() throws Exception {
        PortalProcess rehearsal = start(0, Map.of("PORTAL_REHEARSAL", "true"));
        List<String> said = rehearsal.awaitEnd();
        assertThat(said).noneMatch(line -> line.startsWith("Akun pertama") || line.startsWith("Portal siap"));
        assertThat(rehearsal.exitStatus()).as(String.join("\n", said)).isZero();

        PortalProcess portal = start(PortalProcess.freePort(), Map.of());
        assertThat(portal.awaitLine(line -> line.startsWith("Akun pertama: admin, kata sandi ")))
                .isPresent();
        portal.awaitReady();
        portal.interrupt();
        portal.awaitEnd();
    }

    @TestOfStart
    void the_end_takes_the_database_with_it_and_the_next_start_finds_the_data() throws Exception {
        PortalProcess first = start(PortalProcess.freePort(), Map.of());
        Optional<String> account = first.awaitLine(line -> line.startsWith("Akun pertama: admin, kata sandi "));
        first.awaitReady();
        ProcessHandle database = PortalProcess.database(data);
        first.interrupt();
        first.awaitEnd();

        assertThat(account).isPresent();
        assertThat(database.isAlive()).isFalse();
        try (PortalProcess second = start(PortalProcess.freePort(), Map.of())) {
            assertThat(second.awaitLine(line -> line.startsWith("Akun pertama") || line.startsWith("Portal siap")))
                    .hasValueSatisfying(line -> assertThat(line).startsWith("Portal siap"));
        }
    }

    @TestOfStart
    void an_upgrade_replaces_the_programs_of_the_database_and_keeps_its_data() throws Exception {
        Path programs = data.resolve("mariadb");
        Files.delete(programs); // a link to those of all tests
        PortalProcess before = start(PortalProcess.freePort(), Map.of());
        String password = before.awaitLine(line -> line.startsWith("Akun pertama: admin, kata sandi "))
                .orElseThrow()
                .replaceFirst(".*kata sandi (\\S+) .*", "$1");
        before.awaitReady().interrupt();
        before.awaitEnd();
        Path server = programs.resolve("bin").resolve("mariadbd");
        Files.writeString(server, "#!/bin/sh\nexit 1\n"); // what an older portal has left
        Path old = Files.createFile(programs.resolve("bin").resolve("mysqld"));
        Files.writeString(programs.resolve("version"), "mariadb-10.11.5");

        int port = PortalProcess.freePort();
        try (PortalProcess upgraded = start(port, Map.of()).awaitReady()) {
            assertThat(Files.size(server)).isGreaterThan(1_000_000);
            assertThat(old).doesNotExist();
            assertThat(new Doorman(port).letsIn("admin", password)).isTrue();
            upgraded.interrupt();
        }
    }

    @TestOfStart
    void the_database_listens_on_this_machine_alone_and_its_password_is_the_owners() throws Exception {
        try (PortalProcess portal = start(PortalProcess.freePort(), Map.of()).awaitReady()) {
            assertThat(optionOfDatabase("bind-address")).isEqualTo("127.0.0.1");
            assertThat(Files.getPosixFilePermissions(data.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            portal.interrupt();
        }
    }

    /** MariaDB begins by clearing its folder of temporary files, which no two servers can share. */
    @TestOfStart
    void the_first_start_leaves_the_temporary_files_of_other_databases_alone() throws Exception {
        Path another = Files.createTempFile("#sql-", ".MAI");
        try (PortalProcess portal = start(PortalProcess.freePort(), Map.of()).awaitReady()) {
            assertThat(another).exists();
            portal.interrupt();
        } finally {
            Files.deleteIfExists(another);
        }
    }

    @TestOfStart
    void a_start_after_the_portal_was_killed_recovers() throws Exception {
        PortalProcess killed = start(PortalProcess.freePort(), Map.of()).awaitReady();
        ProcessHandle orphan = PortalProcess.database(data);
        killed.kill();
        orphan.onExit().get(20, TimeUnit.SECONDS); // by its life line

        int port = PortalProcess.freePort();
        try (PortalProcess next = start(port, Map.of()).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(healthOf(port)).isEqualTo(200);
            next.interrupt();
        }
    }

    @TestOfStart
    void a_portal_whose_database_was_killed_ends_and_the_next_start_recovers() throws Exception {
        PortalProcess bereft = start(PortalProcess.freePort(), Map.of()).awaitReady();
        ProcessHandle database = PortalProcess.database(data);
        database.destroyForcibly();
        database.onExit().get(10, TimeUnit.SECONDS);
        List<String> said = bereft.awaitEnd();

        assertThat(said).contains("Basis data tertanam berhenti sendiri; portal diakhiri. Jalankan lagi portalnya.");
        assertThat(bereft.exitStatus()).isNotZero();
        int port = PortalProcess.freePort();
        try (PortalProcess next = start(port, Map.of()).awaitReady()) {
            assertThat(healthOf(port)).isEqualTo(200);
            next.interrupt();
        }
    }

    private PortalProcess start(int port, Map<String, String> environment) throws IOException {
        return PortalProcess.start(data, port, environment);
    }

    private static void assertRefused(PortalProcess process, String sentence) throws Exception {
        List<String> said = process.awaitEnd();
        assertThat(said).isNotEmpty();
        assertThat(said.getLast()).isEqualTo(sentence);
        assertThat(process.exitStatus()).isEqualTo(1);
    }

    private static Map<String, String> external(String url, String user, String password) {
        return Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", password);
    }

    /** As the server was given it when it was started. */
    private String optionOfDatabase(String name) throws IOException {
        String command = Files.readString(
                Path.of("/proc", Long.toString(PortalProcess.database(data).pid()), "cmdline"));
        Matcher option = Pattern.compile("--" + name + "=([^\\x00]*)").matcher(command);
        assertThat(option.find()).as(command).isTrue();
        return option.group(1);
    }

    /** Addresses with this port, as the kernel lists who listens. */
    private static List<String> listensOn(int port) throws Exception {
        Process ss = new ProcessBuilder("sh", "-c", "cat /proc/net/tcp /proc/net/tcp6").start();
        String hex = ":%04X".formatted(port);
        return ss.inputReader()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[1].endsWith(hex) && columns[3].equals("0A"))
                .map(columns -> readable(columns[1].substring(0, columns[1].indexOf(':'))))
                .toList();
    }

    /** IPv4 by its bytes from the back; of IPv6 the last four of a mapped one. */
    private static String readable(String hex) {
        String last = hex.substring(hex.length() - 8);
        String v4 = "%d.%d.%d.%d"
                .formatted(
                        Integer.parseInt(last.substring(6, 8), 16),
                        Integer.parseInt(last.substring(4, 6), 16),
                        Integer.parseInt(last.substring(2, 4), 16),
                        Integer.parseInt(last.substring(0, 2), 16));
        return hex.length() == 8 || hex.startsWith("0000000000000000FFFF0000") ? v4 : hex;
    }

    private static int healthOf(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
