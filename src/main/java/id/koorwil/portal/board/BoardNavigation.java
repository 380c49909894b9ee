package id.koorwil.portal.board;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import id.koorwil.portal.task.TaskFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses of boards. */
public final class BoardNavigation {

    static final String ROUTE = "papan/:aspek";
    static final String BOARDS = "papan";
    /** Parameter: in which order the cards stand. */
    static final String ORDER = "urut";
    /** Parameter: what the board is cut into lanes by. */
    static final String LANES = "lajur";

    private static final String PATH = BOARDS + "/";

    private BoardNavigation() {}

    /** A board of the shown cycle, under no filter. */
    public static Address board(ShownCycle cycle, String aspect) {
        return cycle.keptIn(new Address(PATH + aspect, Map.of()));
    }

    /** The board that matters most to whoever looks. */
    public static Address firstBoard(ShownCycle cycle) {
        return cycle.keptIn(new Address(BOARDS, Map.of()));
    }

    /** A board of the shown cycle, with what its address names. */
    static Address board(ShownCycle cycle, String aspect, TaskFilter filter, Arrangement named) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.toParameters());
        named.order().ifPresent(order -> parameters.put(ORDER, List.of(order.token())));
        named.lanes().ifPresent(lanes -> parameters.put(LANES, List.of(lanes.token())));
        return cycle.keptIn(new Address(PATH + aspect, parameters));
    }
}
