package id.koorwil.portal.task.ui;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.live.LivePages;
import id.koorwil.portal.live.Presence;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.BoardQueries;
import id.koorwil.portal.task.SeriesQueries;
import id.koorwil.portal.task.TaskBatch;
import id.koorwil.portal.task.TaskBin;
import id.koorwil.portal.task.TaskQueries;
import id.koorwil.portal.task.TaskService;
import id.koorwil.portal.task.TaskUndo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every component that works on tasks needs, as one dependency. */
@Component
public record TaskDesk(
        TaskService tasks,
        TaskUndo undo,
        TaskBin bin,
        TaskBatch batch,
        TaskQueries queries,
        BoardQueries boards,
        SeriesQueries series,
        Programme programme,
        CurrentActor currentActor,
        Clock clock,
        TaskOverlays overlays,
        LivePages live,
        Presence presence) {

    public Actor actor() {
        return currentActor.get();
    }

    /** The days of a cycle; empty if there is no such cycle any more. */
    public Optional<DateSpan> daysOf(long cycle) {
        return programme.cycles(actor()).stream()
                .filter(candidate -> candidate.id() == cycle)
                .map(found -> new DateSpan(found.startsOn(), found.endsOn()))
                .findFirst();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
