package id.koorwil.portal.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one sentence why the portal did not start, where the reason is one that its operator can mend. */
class StartFailure implements SpringBootExceptionReporter {

    private static final int DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int COMMAND_DENIED = 1142;

    @SuppressWarnings("unused") // Spring Boot's contract for reporters
    StartFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    @SuppressWarnings("SystemOut") // the console of whoever started the portal, not the log
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return Optional.ofNullable(refused.getMessage());
                }
                case PortInUseException taken -> {
                    return Optional.of(
                            "Porta %d sudah dipakai; hentikan pemakainya atau setel PORTAL_PORT ke porta lain."
                                    .formatted(taken.getPort()));
                }
                case SQLException sql -> {
                    Optional<String> known = sentence(sql);
                    if (known.isPresent()) {
                        return known;
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** By MariaDB's error numbers, else by the class of the SQL standard's state. */
    private static Optional<String> sentence(SQLException failure) {
        if (DatabaseTrouble.of(failure).filter(DatabaseTrouble.FULL::equals).isPresent()) {
            return Optional.of("Ruang disk basis data habis; kosongkan ruang, lalu jalankan lagi portalnya.");
        }
        return Optional.ofNullable(
                switch (failure.getErrorCode()) {
                    case UNKNOWN_DATABASE ->
                        "Basis data yang disebut PORTAL_DB_URL tidak ada; buat dahulu dengan CREATE DATABASE, lalu jalankan lagi.";
                    case DATABASE_DENIED, COMMAND_DENIED ->
                        "Akun PORTAL_DB_USER tidak berhak membuat atau mengubah tabel; beri hak dengan GRANT ALL pada basis data itu.";
                    default -> ofState(String.valueOf(failure.getSQLState()));
                });
    }

    private static @Nullable String ofState(String state) {
        if (state.startsWith("28")) {
            return "Basis data menolak nama atau kata sandi; periksa PORTAL_DB_USER dan PORTAL_DB_PASSWORD.";
        }
        if (state.startsWith("08")) {
            return "Basis data di PORTAL_DB_URL tidak dapat dihubungi; periksa alamat, porta, dan jaringan.";
        }
        return null;
    }
}
