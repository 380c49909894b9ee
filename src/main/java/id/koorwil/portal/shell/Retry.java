package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a page could not do while the database was away is offered again: the latest of it, in one notice that goes
 * with the part. Meanwhile it shows what it had. Within one answer people wait once.
 */
public final class Retry {

    private static final String WAITED = Retry.class.getName();

    private @Nullable Notification notice;
    private @Nullable Runnable wanted;

    public Retry(Component part) {
        part.addDetachListener(gone -> {
            if (!Rebuilt.isBuilding(part)) {
                forget();
            }
        });
    }

    /** Does what a person wants; it takes the place of what was wanted before. */
    public void attempt(Runnable action) {
        if (hasWaited()) {
            offer(action);
            return;
        }
        try {
            action.run();
            forget();
        } catch (RuntimeException e) {
            requireAway(e);
            offer(action);
        }
    }

    /**
     * Reads some of what is shown.
     *
     * @param otherwise what is shown in its place while the database is away
     * @param drawAnew is offered then, unless something else is wanted already
     */
    public <T> T read(Supplier<T> reader, T otherwise, Runnable drawAnew) {
        if (hasWaited()) {
            return otherwise;
        }
        try {
            return reader.get();
        } catch (RuntimeException e) {
            requireAway(e);
            offer(Objects.requireNonNullElse(wanted, drawAnew));
            return otherwise;
        }
    }

    /** Nothing that was wanted before is wanted any more. */
    public void forget() {
        wanted = null;
        if (notice != null) {
            notice.close();
            notice = null;
        }
    }

    private static void requireAway(RuntimeException e) {
        if (!DatabaseAway.is(e)) {
            throw e;
        }
    }

    private void offer(Runnable action) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(WAITED, true);
        }
        wanted = action;
        if (notice == null || !notice.isOpened()) {
            notice = DatabaseAway.offer(this::again);
        }
    }

    private void again() {
        Runnable action = wanted;
        forget();
        if (action != null) {
            attempt(action);
        }
    }

    private static boolean hasWaited() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(WAITED) != null;
    }
}
