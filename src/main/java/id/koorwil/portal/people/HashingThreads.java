package id.koorwil.portal.people;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords few at a time, each of which takes 9 MiB and a tenth of a second of a core: anybody can ask for it, and many at
 * once would take the heap. On threads of their own, since whoever hashes on a virtual one keeps others from it.
 */
final class HashingThreads implements PasswordEncoder {

    /** Some seconds of work. */
    static final int LONGEST_QUEUE = 50;

    private final PasswordEncoder encoder;
    private final ThreadPoolExecutor threads;

    HashingThreads(PasswordEncoder encoder) {
        this.encoder = encoder;
        int number = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.threads = new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("hashing-", 0).factory());
    }

    /** Whether so many wait that a stranger had better come back. */
    boolean areBusy() {
        return threads.getQueue().size() >= LONGEST_QUEUE;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Callable<T> hashing) {
        try {
            return threads.submit(hashing).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a password was hashed", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }
}
