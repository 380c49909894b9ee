package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Moved;
import id.koorwil.portal.task.NotYetVerified;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.StaleMove;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is done with a task from a card, its menu and its panel: tells what came of it, asks for what can be said
 * afterwards, and says in words why something was refused.
 */
public class TaskActions {

    private final TaskDesk desk;
    private final Page page;

    /** What a page does after an action. */
    public interface Page {

        /** Anything may be different now, and nothing is where something was refused. */
        void changed();

        /** The name of an aspect's board, if it is another one than this page shows. */
        default Optional<String> otherBoard(String aspect) {
            return Optional.empty();
        }

        /** A task went from one column to another one, or to another place in it. */
        default void moved(Status from, Status to) {
            changed();
        }
    }

    public TaskActions(TaskDesk desk, Page page) {
        this.desk = desk;
        this.page = page;
    }

    /** Moves a card; answers its place then, if that was done. */
    public Optional<SeenPlace> move(long task, SeenPlace seen, Status target, Place place) {
        return move(task, seen, target, place, Optional.empty());
    }

    /** Moves a card, into another lane too if there is one; answers its place then, if that was done. */
    public Optional<SeenPlace> move(long task, SeenPlace seen, Status target, Place place, Optional<IntoLane> lane) {
        return attempt(
                task,
                () -> {
                    try {
                        Moved moved = lane.map(into -> desk.tasks()
                                        .moveIntoLane(desk.actor(), task, seen, target, place, into.change()))
                                .orElseGet(() -> desk.tasks().move(desk.actor(), task, seen, target, place));
                        tell(moved, lane.map(into -> into.told(moved.task().code())));
                        return moved.place();
                    } catch (StaleMove late) {
                        if (place.equals(Place.TOP) && lane.isEmpty() && isOwnWish(late, target)) {
                            return late.now();
                        }
                        throw late;
                    }
                },
                () -> page.moved(seen.status(), target));
    }

    /** Whoever presses twice in a menu has moved the task already, to where it was meant to go. */
    private boolean isOwnWish(StaleMove late, Status target) {
        return late.now().status() == target && late.by().equals(desk.actor().displayName());
    }

    /** Asks for verification at once; the notice takes a note and a link. */
    public void requestVerification(long task) {
        attempt(task, () -> {
            tell(desk.tasks().requestVerification(desk.actor(), task), Optional.empty());
        });
    }

    public void report(long task, int seenPercent, int percent) {
        attempt(
                task,
                () -> new ResolvedSave<Integer>(
                                (seen, wanted) -> {
                                    desk.tasks().report(desk.actor(), task, seen, wanted);
                                    return wanted;
                                },
                                value -> value + "%",
                                kept -> {
                                    Undoing.offer(desk, translate("done.progress", kept));
                                    page.changed();
                                })
                        .attempt(seenPercent, percent),
                () -> {});
    }

    public void unblock(long task, Optional<Blockage> seen) {
        edit(task, TaskField.BLOCKAGE, seen, Optional.empty(), TaskWords::blockage, kept -> {
            if (kept.isEmpty()) {
                Undoing.offer(desk, translate("done.unblocked"));
            }
        });
    }

    /**
     * Saves a field from outside of the panel; answers whether it was taken, or is being asked about.
     *
     * @param words how a value is read
     */
    public <T> boolean edit(long task, TaskField.Editable<T> field, T seen, T wanted, Function<T, String> words) {
        return edit(
                task,
                field,
                seen,
                wanted,
                words,
                kept -> Undoing.offer(desk, translate("done.saved", TaskWords.field(field.name()), words.apply(kept))));
    }

    private <T> boolean edit(
            long task, TaskField.Editable<T> field, T seen, T wanted, Function<T, String> words, Consumer<T> tell) {
        return attempt(
                task,
                () -> new ResolvedSave<T>(
                                (known, mine) -> desk.tasks().edit(desk.actor(), task, field, known, mine),
                                words,
                                kept -> {
                                    tell.accept(kept);
                                    page.changed();
                                })
                        .attempt(seen, wanted),
                () -> {});
    }

    /** Runs something that may be refused; every refusal is told. */
    private boolean attempt(long task, Runnable action) {
        return attempt(task, action, page::changed);
    }

    private boolean attempt(long task, Runnable action, Runnable whenDone) {
        Supplier<Boolean> told = () -> {
            action.run();
            return true;
        };
        return attempt(task, told, whenDone).isPresent();
    }

    private <T> Optional<T> attempt(long task, Supplier<T> action, Runnable whenDone) {
        Optional<T> done = Optional.empty();
        boolean offered = false;
        try {
            done = Optional.of(action.get());
        } catch (RuntimeException refused) {
            offered = DatabaseTrouble.is(refused);
            if (offered) {
                DatabaseNotice.offer(refused, () -> attempt(task, action, whenDone));
            } else {
                tell(task, refused);
            }
        } finally {
            // after an error too: what the page shows may be no more than a hope
            if (!offered) {
                (done.isPresent() ? whenDone : (Runnable) page::changed).run();
            }
        }
        return done;
    }

    private void tell(long task, RuntimeException refused) {
        String sentence = Refusals.sentence(refused);
        if (refused instanceof NotYetVerified early && early.status() != Status.SELESAI) {
            offerRequest(task, sentence);
        } else if (refused instanceof StaleMove late) {
            Notices.conflict(page.otherBoard(late.aspect())
                    .map(board -> sentence + " " + translate("refused.on-another-board", board))
                    .orElse(sentence));
        } else {
            Notices.refused(sentence);
        }
    }

    private void offerRequest(long task, String sentence) {
        Button request = new Button(translate("action.request"));
        Notification notice = Notices.refused(sentence, request);
        request.addClickListener(pressed -> {
            notice.close();
            requestVerification(task);
        });
    }

    private void tell(Moved moved, Optional<String> lane) {
        if (moved.sentBack()) {
            desk.overlays().askReturnReason(desk, moved, page::changed);
        } else if (moved.requested()) {
            desk.overlays().askRequestNote(desk, moved, page::changed);
        } else if (moved.from() != moved.to()) {
            String what = translate("done.moved", moved.task().code(), TaskWords.status(moved.to()));
            Undoing.offer(desk, lane.map(into -> what + " " + into).orElse(what));
            return;
        }
        lane.ifPresent(into -> Undoing.offer(desk, into));
    }

    /** Asks why a task cannot go on and who must act. */
    public void askBlockage(long task, String code) {
        desk.overlays().askBlockage(desk, task, code, page::changed);
    }

    /** Asks whether a task shall be deleted. */
    public void askDelete(long task, String code, Runnable deleted) {
        desk.overlays().askDelete(code, () -> {
            attempt(task, () -> desk.tasks().delete(desk.actor(), task), () -> {
                page.changed();
                Undoing.offer(desk, translate("done.deleted", code));
                deleted.run();
            });
        });
    }
}
