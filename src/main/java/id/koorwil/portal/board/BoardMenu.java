package id.koorwil.portal.board;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.MenuSource;
import id.koorwil.portal.task.BoardFigures;
import id.koorwil.portal.task.BoardQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The boards in the side navigation, with what is late on them and, for who has a region, what of it is open. */
@Component
class BoardMenu implements MenuSource {

    private final ShownCycles cycles;
    private final Programme programme;
    private final BoardQueries tasks;
    private final CurrentActor currentActor;

    BoardMenu(ShownCycles cycles, Programme programme, BoardQueries tasks, CurrentActor currentActor) {
        this.cycles = cycles;
        this.programme = programme;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public String heading() {
        return I18NProvider.translate("board.menu");
    }

    @Override
    public List<Entry> entries(Location shown) {
        ShownCycle choice = cycles.at(shown);
        return choice.cycle().map(cycle -> entries(choice, cycle)).orElse(List.of());
    }

    @Override
    public Optional<Daily> daily(Location shown) {
        return Optional.of(new Daily(
                3,
                Glyph.BOARD,
                I18NProvider.translate("board.brief"),
                BoardNavigation.firstBoard(cycles.at(shown)).href(),
                "p"));
    }

    private List<Entry> entries(ShownCycle choice, Cycle cycle) {
        Actor actor = currentActor.get();
        Map<String, BoardFigures> figures = tasks.figures(actor, cycle).stream()
                .collect(Collectors.toMap(BoardFigures::aspect, Function.identity()));
        return programme.boards(actor, cycle.id()).stream()
                .map(board ->
                        entry(choice, board, figures.getOrDefault(board.aspect(), BoardFigures.empty(board.aspect()))))
                .toList();
    }

    private static Entry entry(ShownCycle choice, Board board, BoardFigures figures) {
        return new Entry(
                board.name(),
                BoardNavigation.board(choice, board.aspect()).href(),
                figures.late(),
                I18NProvider.translate("board.menu.late", figures.late()),
                figures.ownOpen(),
                I18NProvider.translate("board.menu.own", figures.ownOpen()));
    }
}
