package id.koorwil.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class HashingThreadsTest {

    private static final int MANY =
            HashingThreads.LONGEST_QUEUE + Runtime.getRuntime().availableProcessors();

    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final HashingThreads threads = new HashingThreads(new Slow());

    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new IllegalArgumentException("no");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return true;
        }
    }

    @Test
    void many_at_once_are_hashed_few_at_a_time_and_strangers_are_told_to_come_back() throws Exception {
        assertThat(threads.areBusy()).isFalse();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                answers.add(people.submit(() -> threads.matches("a", "b")));
            }
            while (!threads.areBusy()) {
                Thread.onSpinWait();
            }
            go.countDown();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(most.get())
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        assertThat(threads.areBusy()).isFalse();
    }

    @Test
    void what_goes_wrong_is_told_as_it_was() {
        assertThatThrownBy(() -> threads.encode("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
