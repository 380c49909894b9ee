package id.koorwil.portal.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** nginx with the configuration of {@code docker/nginx} and a certificate of its own, on loopback. */
public final class Nginx implements AutoCloseable {

    private static final Path TEMPLATE = Path.of("docker", "nginx", "portal.conf.template");
    private static final int PATIENCE_SECONDS = 20;

    private final Path folder;
    private final Process process;
    private final int tls;
    private final int plain;

    private Nginx(Path folder, Process process, int tls, int plain) {
        this.folder = folder;
        this.process = process;
        this.tls = tls;
        this.plain = plain;
    }

    /** The program, if this machine has it. */
    public static Optional<String> program() {
        return Optional.ofNullable(System.getenv("PORTAL_NGINX"))
                .filter(named -> !named.isEmpty())
                .or(() -> Optional.of("/usr/sbin/nginx"))
                .filter(named -> Files.isExecutable(Path.of(named)));
    }

    /**
     * Starts it before a portal.
     *
     * @param changed what the test changes of the configuration
     */
    public static Nginx before(int portal, Path folder, UnaryOperator<String> changed) throws Exception {
        int tls = PortalProcess.freePort();
        int plain = PortalProcess.freePort();
        run("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                + " -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout %1$s/privkey.pem -out %1$s/fullchain.pem"
                        .formatted(folder));
        String server = Files.readString(TEMPLATE);
        for (Map.Entry<String, String> variable : Map.of(
                        "PORTAL_UPSTREAM", "127.0.0.1:" + portal,
                        "HTTP_PORT", Integer.toString(plain),
                        "TLS_PORT", Integer.toString(tls),
                        "TLS_FOLDER", folder.toString())
                .entrySet()) {
            server = server.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        Path main = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/pid;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(
                        folder, changed.apply(server.replace("listen ", "listen 127.0.0.1:"))));
        Process process = new ProcessBuilder(
                        program().orElseThrow(),
                        "-c",
                        main.toString(),
                        "-e",
                        folder.resolve("error.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Nginx nginx = new Nginx(folder, process, tls, plain);
        nginx.awaitPort();
        return nginx;
    }

    private static void run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command.split(" ")))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private void awaitPort() throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), tls).close();
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException("nginx does not come up: " + Files.readString(folder.resolve("output")));
    }

    public String url(String path) {
        return "https://localhost:" + tls + path;
    }

    public String plainUrl(String path) {
        return "http://127.0.0.1:" + plain + path;
    }

    public String urlByNumber(String path) {
        return "https://127.0.0.1:" + tls + path;
    }

    /**
     * Somebody who trusts its certificate.
     *
     * @param from an address of this machine
     */
    public HttpClient client(String from) throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (InputStream certificate = Files.newInputStream(folder.resolve("fullchain.pem"))) {
            known.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext tlsOfTest = SSLContext.getInstance("TLS");
        tlsOfTest.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tlsOfTest)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
