package id.koorwil.portal.board;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskQueries;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The board that matters most to whoever looks. */
@Component
class FirstBoard {

    private final Programme programme;
    private final TaskQueries tasks;
    private final CurrentActor currentActor;

    FirstBoard(Programme programme, TaskQueries tasks, CurrentActor currentActor) {
        this.programme = programme;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    Optional<Address> in(ShownCycle choice) {
        return choice.cycle()
                .flatMap(cycle -> boardFor(currentActor.get(), cycle))
                .map(board -> BoardNavigation.board(choice, board.aspect()));
    }

    /** The own aspect's; else the own region's pilot board; else the one with most of its open tasks; else the first. */
    private Optional<Board> boardFor(Actor actor, Cycle cycle) {
        List<Board> boards = programme.boards(actor, cycle.id());
        return actor.ownAspect()
                .flatMap(own -> first(boards, board -> board.aspect().equals(own)))
                .or(() -> first(
                        boards,
                        board -> board.pilotRegion() != null
                                && actor.ownRegions().contains(board.pilotRegion())))
                .or(() -> Optional.of(actor.ownRegions())
                        .filter(own -> !own.isEmpty())
                        .flatMap(own -> tasks.busiestBoard(actor, cycle.id(), own))
                        .flatMap(
                                busiest -> first(boards, board -> board.aspect().equals(busiest))))
                .or(() -> boards.stream().findFirst());
    }

    private static Optional<Board> first(List<Board> boards, Predicate<Board> wanted) {
        return boards.stream().filter(wanted).findFirst();
    }
}
