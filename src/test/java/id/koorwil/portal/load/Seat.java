package id.koorwil.portal.load;

import id.koorwil.portal.load.ShownCards.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Where somebody sits who works at the board: one thread, since a browser's driver belongs to one. */
final class Seat implements AutoCloseable {

    private static final int LEAST_PAUSE_MS = 700;
    private static final int MOST_PAUSE_MS = 2_500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final SplittableRandom random;
    private final Person person;

    Seat(Callable<Person> who, SplittableRandom random) throws ExecutionException, InterruptedException {
        this.random = random;
        this.person = thread.submit(who).get();
    }

    /** Does one thing after the other, as quickly as people do, for a while; completes when the last is done. */
    CompletableFuture<Void> work(Duration length) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        next(System.nanoTime() + length.toNanos(), done);
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // done says what came of it
    private void next(long end, CompletableFuture<Void> done) {
        thread.schedule(
                () -> {
                    try {
                        person.act();
                        if (System.nanoTime() < end) {
                            next(end, done);
                        } else {
                            person.settle();
                            done.complete(null);
                        }
                    } catch (RuntimeException | InterruptedException e) {
                        done.completeExceptionally(e);
                    }
                },
                random.nextInt(LEAST_PAUSE_MS, MOST_PAUSE_MS),
                TimeUnit.MILLISECONDS);
    }

    /** What is written in the page's head. */
    String head() throws ExecutionException, InterruptedException {
        return thread.submit(person::head).get();
    }

    /** What the page shows otherwise than the database, after it had time to follow. */
    Optional<String> difference(Map<String, List<Card>> database) throws ExecutionException, InterruptedException {
        return thread.submit(() -> {
                    person.await(page -> Judge.difference(page, database).isEmpty(), PATIENCE);
                    return Judge.difference(person.board(), database);
                })
                .get();
    }

    @Override
    public void close() {
        thread.execute(person::close);
        thread.close();
    }
}
