package id.koorwil.portal.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether memory is short: more than {@link #MARK} of what lives long was still in use after the last collection. Then no new page
 * is begun, and health says that the portal is out of service for newcomers.
 */
@Component("memory")
public class MemoryWatch implements HealthIndicator {

    /** Part of the heap's old generation. */
    static final double MARK = 0.85;

    private final Optional<MemoryPoolMXBean> oldGeneration;

    MemoryWatch() {
        this.oldGeneration = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    }

    public boolean isShort() {
        return oldGeneration
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(after -> isAboveMark(after))
                .isPresent();
    }

    /** Only a collection of everything shows that it is not short any more, and while no page begins nothing asks for one. */
    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        if (isShort()) {
            System.gc();
        }
    }

    static boolean isAboveMark(MemoryUsage after) {
        return after.getMax() > 0 && after.getUsed() > MARK * after.getMax();
    }

    @Override
    public Health health() {
        return isShort() ? Health.outOfService().build() : Health.up().build();
    }
}
