package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.WorkingCalendar;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Reads the programme: all of it is one statement, and none while it is remembered. No transaction is begun for it, so that
 * what is remembered needs no connection.
 */
@Service
public class Programme {

    private final ProgrammeMemory memory;

    Programme(ProgrammeMemory memory) {
        this.memory = memory;
    }

    /** All cycles, the current one first, then the latest. */
    public List<Cycle> cycles(Actor actor) {
        return read(actor).cycles();
    }

    /** The boards of a cycle in their order; an unknown cycle has none. */
    public List<Board> boards(Actor actor, long cycle) {
        return read(actor).boards(cycle);
    }

    /** What is set for columns of a board; one that nobody has set is missing. */
    public List<BoardColumn> columns(Actor actor, long cycle, String aspect) {
        return read(actor).columns(cycle).stream()
                .filter(column -> column.aspect().equals(aspect))
                .toList();
    }

    /** The names of a cycle's aspects, and of all regions and areas, by their codes. */
    public Names names(Actor actor, long cycle) {
        return read(actor).names(cycle);
    }

    /** All regions in the order of their codes. */
    public List<Region> regions(Actor actor) {
        return read(actor).regionsByCode();
    }

    /** The sub-themes of every aspect in the order of their codes. */
    public List<SubTheme> subThemes(Actor actor) {
        return read(actor).subThemes();
    }

    /** The milestones of a cycle in the order of their days. */
    public List<Milestone> milestones(Actor actor, long cycle) {
        return read(actor).milestones(cycle);
    }

    public WorkingCalendar workingCalendar(Actor actor) {
        return read(actor).calendar();
    }

    private ProgrammeSnapshot read(Actor actor) {
        Permissions.require(actor, Action.READ, Scope.WHOLE_PORTAL);
        return memory.programme();
    }
}
