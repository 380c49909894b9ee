package id.koorwil.portal.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Initials;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.TaskCard;
import id.koorwil.portal.task.ui.DueWords;
import id.koorwil.portal.task.ui.TaskWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How a card is drawn: in the browser, out of a few values, so that a page of cards is small. One renderer serves all
 * columns, because its values' names are its own and a dropped card changes columns before the server has answered.
 */
class CardFace {

    private static final String TEMPLATE = """
            <article class="card ${item.mark}" data-testid="${item.code ? 'card' : ''}" data-task="${item.code}"
                     data-id="${item.id}" data-index="${index}" tabindex="0" aria-label="${item.code} ${item.title}"
                     aria-describedby="card-help">
              <div class="card-head">
                <span class="grip" aria-hidden="true"
                      @touchmove="${(event) => event.target.closest('card-board')?.touched(event)}">⠿</span>
                <span class="code">${item.code}</span>
                <span class="priority">${item.priority}</span>
                <button type="button" class="card-menu" aria-haspopup="dialog"
                        aria-label="${item.menuLabel}" @click="${openMenu}">⋯</button>
              </div>
              <h3 class="title"><a href="${item.href}" router-link tabindex="-1"><bdi>${item.title}</bdi></a></h3>
              <p class="place"><span class="region">${item.region}</span><span class="risk">${item.risk}</span></p>
              <p class="flag blocked"><bdi>${item.blocked}</bdi></p>
              <p class="flag returned"><bdi>${item.returned}</bdi></p>
              <div class="progress" role="img" aria-label="${item.progressWords}">
                <span class="track"><span class="fill" style="inline-size:${item.progress}%"></span></span>
                <span class="percent" aria-hidden="true">${item.percent}</span>
              </div>
              <div class="card-foot">
                <span class="due">${item.due}</span>
                <span class="links" title="${item.linksWords}">${item.links}</span>
                <span class="executor" title="${item.executor}" role="img"
                      aria-label="${item.executorWords}">${item.initials}</span>
              </div>
            </article>
            """;

    private final Locale locale;
    private final Cycle cycle;
    private final LocalDate today;
    private final Set<String> ownRegions;
    private final String pilotRegion;
    private final Predicate<TaskCard> movable;
    private final Function<TaskCard, String> href;

    /**
     * Cards of one board.
     *
     * @param today the day that lateness is judged on
     * @param movable whether who looks may pick a card up
     */
    CardFace(
            Locale locale,
            Cycle cycle,
            LocalDate today,
            Set<String> ownRegions,
            Optional<String> pilotRegion,
            Predicate<TaskCard> movable,
            Function<TaskCard, String> href) {
        this.locale = locale;
        this.cycle = cycle;
        this.today = today;
        this.ownRegions = ownRegions;
        this.pilotRegion = pilotRegion.orElse("");
        this.movable = movable;
        this.href = href;
    }

    /** A renderer whose values come from whatever face the board has at the time. */
    static LitRenderer<TaskCard> renderer(Supplier<CardFace> face, SerializableConsumer<TaskCard> openMenu) {
        return LitRenderer.<TaskCard>of(TEMPLATE)
                .withProperty("id", TaskCard::id)
                .withProperty("code", TaskCard::code)
                .withProperty("seen", card -> card.status() + " " + card.placement())
                .withProperty("mark", card -> face.get().mark(card))
                .withProperty("priority", card -> face.get().priority(card))
                .withProperty("menuLabel", card -> translate("card.menu", card.code()))
                .withProperty("href", card -> face.get().href.apply(card))
                .withProperty("title", TaskCard::title)
                .withProperty("region", card -> face.get().region(card))
                .withProperty("risk", card -> card.risky() ? translate("card.risk") : "")
                .withProperty("blocked", CardFace::blocked)
                .withProperty("returned", CardFace::returned)
                .withProperty("progress", TaskCard::progressPercent)
                .withProperty("percent", card -> card.progressPercent() + "%")
                .withProperty("progressWords", card -> translate("card.progress", card.progressPercent()))
                .withProperty("due", card -> face.get().due(card))
                .withProperty("links", card -> card.links() == 0 ? "" : Integer.toString(card.links()))
                .withProperty("linksWords", card -> translate("card.links", card.links()))
                .withProperty("executor", TaskCard::executor)
                .withProperty("executorWords", card -> translate("card.executor", card.executor()))
                .withProperty("initials", card -> Initials.of(card.executor()))
                .withFunction("openMenu", openMenu);
    }

    private String due(TaskCard card) {
        return DueWords.of(card.status(), card.dueOn(), cycle, today, locale);
    }

    private String mark(TaskCard card) {
        StringBuilder mark = new StringBuilder(card.status().name().toLowerCase(Locale.ROOT));
        if (daysLate(card) > 0) {
            mark.append(" late");
        }
        if (ownRegions.contains(card.region())) {
            mark.append(" own");
        }
        if (card.region().equals(pilotRegion)) {
            mark.append(" pilot");
        }
        if (card.progressPercent() > 0 && card.progressPercent() < 100) {
            mark.append(" under-way");
        }
        if (movable.test(card)) {
            mark.append(" movable");
        }
        return mark.toString();
    }

    private String priority(TaskCard card) {
        return card.priority() == Priority.TINGGI ? "▲ " + translate("priority.TINGGI") : "";
    }

    private String region(TaskCard card) {
        return card.region().equals(pilotRegion) ? "★ " + card.regionName() : card.regionName();
    }

    private long daysLate(TaskCard card) {
        return Lateness.days(card.status(), card.dueOn(), today);
    }

    private static String blocked(TaskCard card) {
        return card.blockage()
                .map(blockage -> translate("card.blocked", blockage.reason()))
                .orElse("");
    }

    private static String returned(TaskCard card) {
        return card.returned() ? TaskWords.returned(card.returnReason()) : "";
    }
}
