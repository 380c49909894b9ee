package id.koorwil.portal.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one sentence why the portal did not start, where the reason is one that its operator can mend. */
class StartFailure implements SpringBootExceptionReporter {

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
                case SQLException sql
                when sql.getSQLState() != null -> {
                    if (sql.getSQLState().startsWith("28")) {
                        return Optional.of(
                                "Basis data menolak nama atau kata sandi; periksa PORTAL_DB_USER dan PORTAL_DB_PASSWORD.");
                    }
                    if (sql.getSQLState().startsWith("08")) {
                        return Optional.of(
                                "Basis data di PORTAL_DB_URL tidak dapat dihubungi; periksa alamat, porta, dan jaringan.");
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
