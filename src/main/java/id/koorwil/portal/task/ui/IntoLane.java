package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.task.LaneChange;

/**
 * A card is dropped into another lane of its board.
 *
 * @param lane what the lane is called
 */
public record IntoLane(LaneChange change, String lane) {

    /** What it changes, in words. */
    String told(String code) {
        String field = switch (change.lanes()) {
            case PELAKSANA -> "executor";
            case SUB_TEMA -> "subTheme";
            case PRIORITAS -> "priority";
            case WILAYAH, KOORWIL, TANPA -> "region";
        };
        return translate("done.lane", code, translate("task.field." + field), lane);
    }
}
