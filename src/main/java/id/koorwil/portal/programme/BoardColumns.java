package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.ProgrammeRows.RowKey;
import id.koorwil.portal.text.Tidy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the columns of boards. */
@Service
@Transactional
public class BoardColumns {

    private final ProgrammeRows rows;
    private final CycleGate gate;

    BoardColumns(ProgrammeRows rows, CycleGate gate) {
        this.rows = rows;
        this.gate = gate;
    }

    /**
     * Sets title, explanation and limit of a column.
     *
     * @throws id.koorwil.portal.access.NotPermitted for who is not in charge of the aspect
     * @throws CycleClosed in a closed cycle
     * @throws StaleRow if somebody has since it was seen
     * @throws UnknownRow if there is no such board
     * @throws InvalidRow for a text that is too long, a limit below one, a state that is none
     */
    public void put(Actor actor, long cycle, BoardColumn column) {
        Seat seat = Permissions.require(actor, Action.CHANGE_BOARD, new Scope(column.aspect(), null));
        gate.holdOpen(cycle);
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("cycle_id", cycle);
        columns.put("aspect_code", column.aspect());
        columns.put("status", column.status());
        RowKey key = new RowKey("board_column", columns);
        rows.hold(key).filter(held -> held.version() != column.version()).ifPresent(held -> {
            throw new StaleRow("board_column", key.subject());
        });
        Map<String, @Nullable Object> values = ProgrammeRows.values("title_id", Tidy.line(column.titleId()));
        values.put("title_en", Tidy.line(column.titleEn()));
        values.put("explanation_id", Tidy.lines(column.explanationId()));
        values.put("explanation_en", Tidy.lines(column.explanationEn()));
        values.put("soft_limit", column.softLimit());
        rows.put(actor, seat, key, values);
    }
}
