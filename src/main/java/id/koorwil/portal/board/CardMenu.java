package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.SeenPlace;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.ui.Clipboard;
import id.koorwil.portal.task.ui.RowPopover;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import id.koorwil.portal.task.ui.TaskNavigation;
import id.koorwil.portal.task.ui.TaskWords;
import java.util.Optional;
import java.util.function.BiFunction;

/** What can be done with a card without opening it; made for one opening. */
@CssImport("./task/choices.css")
class CardMenu extends RowPopover {

    private static final String BUTTON = ".card-menu";

    private final TaskActions actions;
    /** Where one up (true) and one down would put a card among those that are shown. */
    private final BiFunction<TaskCard, Boolean, Optional<Place>> neighbour;

    CardMenu(
            TaskDesk desk,
            TaskActions actions,
            BiFunction<TaskCard, Boolean, Optional<Place>> neighbour,
            Cycle cycle,
            TaskOptions options,
            boolean byHand,
            Runnable copy,
            TaskCard card) {
        super(translate("card.menu", card.code()));
        this.actions = actions;
        this.neighbour = neighbour;
        addClassName("card-actions");
        closesWithAPress();
        if (options.movable()) {
            add(new H3(getTranslation("menu.move")), moves(card, options, byHand));
        }
        if (options.report()) {
            add(new H3(getTranslation("menu.progress")), desk.overlays().progress(percent -> {
                close();
                actions.report(card.id(), card.progressPercent(), percent);
            }));
            add(
                    card.blockage().isEmpty()
                            ? item("action.block-ask", () -> actions.askBlockage(card.id(), card.code()))
                            : item("action.unblock", () -> actions.unblock(card.id(), card.blockage())));
        }
        if (options.request()) {
            add(item("action.request", () -> actions.requestVerification(card.id())));
        }
        if (options.create()) {
            add(item("action.copy", copy));
        }
        add(item(
                "action.copy-link",
                () -> Clipboard.copyLink(
                        TaskNavigation.sharedTask(cycle.id(), card.code()).href())));
    }

    void openAt(TaskCard card) {
        openAt(card.code(), BUTTON);
    }

    private Div moves(TaskCard card, TaskOptions options, boolean byHand) {
        Div moves = new Div();
        moves.addClassNames("choices", "moves");
        SeenPlace seen = card.place();
        for (Status target : options.targets()) {
            Button bottom = button(getTranslation("menu.to-bottom"), () -> move(card, seen, target, Place.BOTTOM));
            bottom.setAriaLabel(getTranslation("menu.to-bottom-of", TaskWords.status(target)));
            moves.add(button(TaskWords.status(target), () -> move(card, seen, target, Place.TOP)));
            if (byHand) {
                moves.add(bottom);
            }
        }
        if (options.reorder() && byHand) {
            moves.add(
                    item("menu.top", () -> move(card, seen, card.status(), Place.TOP)),
                    item("menu.bottom", () -> move(card, seen, card.status(), Place.BOTTOM)),
                    item("menu.up", () -> step(card, seen, true)),
                    item("menu.down", () -> step(card, seen, false)));
        }
        return moves;
    }

    private void move(TaskCard card, SeenPlace seen, Status target, Place place) {
        actions.move(card.id(), seen, target, place);
        getElement().executeJs("window.portal.focusTaskInItsNewRow($0, $1)", card.code(), BUTTON);
    }

    private void step(TaskCard card, SeenPlace seen, boolean up) {
        neighbour.apply(card, up).ifPresent(place -> move(card, seen, card.status(), place));
    }

    private Button item(String key, Runnable action) {
        return button(getTranslation(key), action);
    }

    private Button button(String text, Runnable action) {
        Button item = new Button(text, pressed -> {
            close();
            action.run();
        });
        item.addThemeName("tertiary");
        return item;
    }
}
