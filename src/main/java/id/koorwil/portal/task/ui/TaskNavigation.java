package id.koorwil.portal.task.ui;

import id.koorwil.portal.programme.ui.ShownCycle;
import id.koorwil.portal.shell.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses of tasks. */
public final class TaskNavigation {

    static final String ROUTE = "tugas/:kode";
    private static final String ALL = "tugas";
    private static final String PATH = ALL + "/";

    private TaskNavigation() {}

    /** The task alone. */
    public static Address task(ShownCycle cycle, String code) {
        return cycle.keptIn(new Address(PATH + code, Map.of()));
    }

    /** The task alone, as a link that is sent to somebody: it names its cycle. */
    public static Address sharedTask(long cycle, String code) {
        return new Address(PATH + code, Map.of(ShownCycle.PARAMETER, List.of(Long.toString(cycle))));
    }

    /** All tasks of a series, by the code of its first one. */
    static Address series(long cycle, String code) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(Map.of(ShownCycle.PARAMETER, List.of(Long.toString(cycle))));
        parameters.putAll(TaskFilterBar.NOTHING.withSeries(code).toParameters());
        return new Address(ALL, parameters);
    }

    /** The task's panel over a page. */
    public static Address over(Address page, String code) {
        return page.with(Address.OVER, code);
    }
}
