package id.koorwil.portal.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server on this machine that can be cut, or fall silent, and be mended. */
public final class CuttableLine implements AutoCloseable {

    private enum State {
        WHOLE,
        /** Connections break, and none is taken. */
        CUT,
        /** Connections stay, and nothing comes through. */
        SILENT
    }

    private final ServerSocket entrance;
    private final int target;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Object change = new Object();
    private volatile State state = State.WHOLE;

    public CuttableLine(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    public void cut() {
        state = State.CUT;
        sockets.forEach(CuttableLine::close);
        sockets.clear();
    }

    public void fallSilent() {
        state = State.SILENT;
    }

    public void mend() {
        synchronized (change) {
            state = State.WHOLE;
            change.notifyAll();
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                if (state == State.CUT) {
                    close(near);
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(near);
                sockets.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitSound();
                out.write(bytes, 0, read);
            }
        } catch (IOException broken) {
            close(from);
            close(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSound() throws InterruptedException {
        synchronized (change) {
            while (state == State.SILENT) {
                change.wait();
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // as wanted
        }
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException closedAlready) {
            // as wanted
        }
    }
}
