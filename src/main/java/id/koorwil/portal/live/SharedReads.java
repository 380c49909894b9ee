package id.koorwil.portal.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What pages read alike because of the same change is read once. Outside of a {@link Round} everybody reads for themselves.
 *
 * <p>A page takes what another one has read only if that began after the round's changes were committed, and after the page
 * itself read anything last, so that no page ever goes back in time.
 */
@Component
public class SharedReads {

    private static final ScopedValue<Long> NOT_BEFORE = ScopedValue.newInstance();

    private final Map<Object, Read<?>> reads = new ConcurrentHashMap<>();

    private record Read<T>(long begunAt, FutureTask<T> task) {}

    /** When a page read last for itself. */
    private record OwnRead(long at) {}

    /**
     * Reads something, or takes what another page has read of it.
     *
     * @param what equal for what is read alike, whoever reads; the reader's permission was asked before
     */
    @SuppressWarnings("unchecked") // a key is made by one method of one class
    public <T> T read(Object what, Supplier<T> reader) {
        if (!NOT_BEFORE.isBound()) {
            noteOwnRead();
            return reader.get();
        }
        long notBefore = NOT_BEFORE.get();
        Read<T> read = (Read<T>) reads.compute(
                what,
                (key, known) -> known != null && known.begunAt() - notBefore >= 0
                        ? known
                        : new Read<>(System.nanoTime(), new FutureTask<>(reader::get)));
        read.task().run(); // does nothing where it runs or has run
        return result(what, read);
    }

    private <T> T result(Object what, Read<T> read) {
        try {
            return read.task().get();
        } catch (ExecutionException e) {
            reads.remove(what, read);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void noteOwnRead() {
        UI page = UI.getCurrent();
        if (page != null) {
            ComponentUtil.setData(page, OwnRead.class, new OwnRead(System.nanoTime()));
        }
    }

    /** Lets a page read along with others what was committed by some time. */
    void together(UI page, long committedBy, Runnable turn) {
        OwnRead own = ComponentUtil.getData(page, OwnRead.class);
        long notBefore = own == null || own.at() - committedBy < 0 ? committedBy : own.at();
        ScopedValue.where(NOT_BEFORE, notBefore).run(turn);
    }

    /** Does something again because what was read together does not fit together: with nothing that was read before now. */
    public static void anew(Runnable action) {
        if (NOT_BEFORE.isBound()) {
            ScopedValue.where(NOT_BEFORE, System.nanoTime()).run(action);
        } else {
            action.run();
        }
    }

    /** Nobody takes any more what was read before. */
    void forgetBefore(long time) {
        reads.values().removeIf(read -> read.begunAt() - time < 0);
    }

    /** By {@link System#nanoTime()}: what was committed before, a read that begins now holds. */
    static long readsAsOf() {
        return NOT_BEFORE.isBound() ? NOT_BEFORE.get() : System.nanoTime();
    }
}
