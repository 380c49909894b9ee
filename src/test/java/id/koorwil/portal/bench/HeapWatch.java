package id.koorwil.portal.bench;

import java.util.concurrent.atomic.AtomicLong;

/** Collects all garbage again and again, so that what is in use at the worst moment of a work is seen. */
class HeapWatch {

    private final long before = inUse();
    private final AtomicLong most = new AtomicLong(before);
    private final Thread watching;

    private HeapWatch() {
        watching = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(inUse(), Math::max);
            }
        });
    }

    static HeapWatch begin() {
        return new HeapWatch();
    }

    /** Ends it, and says how many bytes more were in use at the worst moment than at the beginning. */
    long more() {
        watching.interrupt();
        return most.get() - before;
    }

    /** Bytes in use after a full collection. */
    @SuppressWarnings("SystemGc") // it is what is measured
    static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
