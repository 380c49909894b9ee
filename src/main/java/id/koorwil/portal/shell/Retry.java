package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinRequest;
import id.koorwil.portal.database.DatabaseTrouble;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a page could not do while the database was away is offered again: the latest of it, in one notice that goes
 * with the part. Meanwhile it shows what it had. Within one answer people wait once.
 */
public final class Retry {

    private static final String MET = Retry.class.getName();

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
        Optional<RuntimeException> met = met();
        if (met.isPresent()) {
            offer(met.get(), action);
            return;
        }
        try {
            action.run();
            forget();
        } catch (RuntimeException e) {
            requireTrouble(e);
            offer(e, action);
        }
    }

    /**
     * Reads some of what is shown.
     *
     * @param otherwise what is shown in its place while the database is away
     * @param drawAnew is offered then, unless something else is wanted already
     */
    public <T> T read(Supplier<T> reader, T otherwise, Runnable drawAnew) {
        if (met().isPresent()) {
            return otherwise;
        }
        try {
            return reader.get();
        } catch (RuntimeException e) {
            requireTrouble(e);
            offer(e, Objects.requireNonNullElse(wanted, drawAnew));
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

    private static void requireTrouble(RuntimeException e) {
        if (!DatabaseTrouble.is(e)) {
            throw e;
        }
    }

    private void offer(RuntimeException trouble, Runnable action) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(MET, trouble);
        }
        wanted = action;
        if (notice == null || !notice.isOpened()) {
            notice = DatabaseNotice.offer(trouble, this::again);
        }
    }

    private void again() {
        Runnable action = wanted;
        forget();
        if (action != null) {
            attempt(action);
        }
    }

    /** The trouble that this answer has met already. */
    private static Optional<RuntimeException> met() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return Optional.ofNullable(request == null ? null : (RuntimeException) request.getAttribute(MET));
    }
}
