package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Initials;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.TaskOptions;
import id.koorwil.portal.task.ui.DueWords;
import id.koorwil.portal.task.ui.TaskWords;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the browser is told of a card, to be drawn by {@code frontend/board/card.ts}: a few values, and none that are empty,
 * so that a page of cards is small. Two faces that are equal tell the same of a card.
 *
 * @param today the day that lateness is judged on
 */
record CardFace(Locale locale, Actor actor, Cycle cycle, Board board, LocalDate today) {

    ObjectNode of(TaskCard card) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("id", card.id())
                .put("code", card.code())
                .put("title", card.title())
                .put("seen", CardBoard.told(card.place()))
                .put("mark", mark(card))
                .put("region", pilot(card) ? "★ " + card.regionName() : card.regionName())
                .put("progress", card.progressPercent())
                .put("due", DueWords.of(card.status(), card.dueOn(), cycle, today, locale));
        if (card.priority() == Priority.TINGGI) {
            told.put("high", true);
        }
        if (card.risky()) {
            told.put("risky", true);
        }
        card.blockage().ifPresent(blockage -> told.put("blocked", translate("card.blocked", blockage.reason())));
        if (card.returned()) {
            told.put("returned", TaskWords.returned(card.returnReason()));
        }
        if (card.links() > 0) {
            told.put("links", card.links()).put("linksWords", translate("card.links", card.links()));
        }
        if (!card.executor().isEmpty()) {
            told.put("executor", card.executor()).put("initials", Initials.of(card.executor()));
        }
        return told;
    }

    /** What who looks can do with it. */
    TaskOptions options(TaskCard card) {
        return TaskOptions.of(actor, cycle, new Scope(board.aspect(), card.region()), card.status());
    }

    private boolean pilot(TaskCard card) {
        return card.region().equals(board.pilotRegion());
    }

    private String mark(TaskCard card) {
        StringBuilder mark = new StringBuilder(card.status().name().toLowerCase(Locale.ROOT));
        if (Lateness.days(card.status(), card.dueOn(), today) > 0) {
            mark.append(" late");
        }
        if (actor.ownRegions().contains(card.region())) {
            mark.append(" own");
        }
        if (pilot(card)) {
            mark.append(" pilot");
        }
        if (card.progressPercent() > 0 && card.progressPercent() < 100) {
            mark.append(" under-way");
        }
        if (options(card).movable()) {
            mark.append(" movable");
        }
        return mark.toString();
    }
}
