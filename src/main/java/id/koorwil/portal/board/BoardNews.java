package id.koorwil.portal.board;

import id.koorwil.portal.live.Round;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskChanged;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What others did to a board since its columns were read.
 *
 * @param changes column by column, each once
 * @param columns those that are to be read anew
 */
record BoardNews(Set<TaskChanged> changes, Set<Status> columns) {

    static BoardNews in(Round round, BoardPlace place, Collection<CardColumn> columns) {
        Set<TaskChanged> changes = new LinkedHashSet<>();
        Set<Status> touched = round.everything() ? EnumSet.allOf(Status.class) : EnumSet.noneOf(Status.class);
        for (CardColumn column : columns) {
            round.since(column.mark(), TaskChanged.class)
                    .filter(change -> change.cycle() == place.cycle().id()
                            && change.columnsOn(place.aspect()).contains(column.status()))
                    .forEach(change -> {
                        changes.add(change);
                        touched.add(column.status());
                    });
        }
        return new BoardNews(changes, touched);
    }

    /** The changes of tasks whose cards are shown. */
    Set<TaskChanged> of(BoardCards cards) {
        return changes.stream()
                .filter(change -> cards.card(change.task()).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
