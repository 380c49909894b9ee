package id.koorwil.portal.board;

import com.vaadin.flow.component.HasComponents;
import id.koorwil.portal.task.BoardLanes;
import id.koorwil.portal.task.BoardOrder;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.ui.TaskActions;
import id.koorwil.portal.task.ui.TaskDesk;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The menu of one card of a board at a time. A closed one stays until the next is opened, so that it can give the focus back. */
class CardMenus {

    private final TaskDesk desk;
    private final TaskActions actions;
    private final HasComponents page;
    private @Nullable CardMenu menu;

    CardMenus(TaskDesk desk, TaskActions actions, HasComponents page) {
        this.desk = desk;
        this.actions = actions;
        this.page = page;
    }

    /**
     * Opens the menu of a card.
     *
     * @param order in which cards stand, by hand if they have places among each other
     * @param copy what copies the task
     */
    void open(BoardPlace on, CardFace face, BoardOrder order, BoardLanes lanes, TaskCard task, Runnable copy) {
        if (menu != null) {
            page.remove(menu);
        }
        menu = new CardMenu(
                desk,
                actions,
                (card, up) -> neighbour(on, lanes, card, up),
                on.cycle(),
                face.options(task),
                order.byHand(),
                copy,
                task);
        page.add(menu);
        menu.openAt(task);
    }

    /** The place over the card above, or under the card below, among the cards that are shown. */
    private Optional<Place> neighbour(BoardPlace on, BoardLanes lanes, TaskCard card, boolean up) {
        return desk.boards()
                .nextTo(desk.actor(), on.cycle(), on.aspect(), card.id(), up, on.filter(), lanes)
                .map(passed -> up ? Place.between(null, passed) : Place.between(passed, null));
    }
}
