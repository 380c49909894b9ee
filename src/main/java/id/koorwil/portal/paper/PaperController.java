package id.koorwil.portal.paper;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.Region;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.PersonalSettings;
import id.koorwil.portal.spreadsheet.RequestedTasks;
import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the browser puts on paper in the place of a page, under the page's own address and parameters; see {@code
 * frontend/paper/paper.ts}. Whoever reads the page reads this.
 */
@Controller
class PaperController {

    private static final String ROOT = "/cetak/";
    /** More rows fill so many sheets that a file serves better. */
    private static final int LONG = 500;

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ShownCycles cycles;
    private final Programme programme;
    private final TaskQueries tasks;
    private final CurrentActor currentActor;
    private final Clock clock;

    PaperController(
            ShownCycles cycles, Programme programme, TaskQueries tasks, CurrentActor currentActor, Clock clock) {
        this.cycles = cycles;
        this.programme = programme;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What a page is on paper. */
    private interface Paper {
        String of(Sheet sheet, RequestedTasks wanted, List<ExportRow> tasks);
    }

    @GetMapping(ROOT + "tugas")
    ResponseEntity<String> list(HttpServletRequest request) {
        return answer(request, filter -> filter, (sheet, wanted, found) -> TaskListPaper.of(sheet, found));
    }

    @GetMapping(ROOT + "papan/{aspect}")
    ResponseEntity<String> board(HttpServletRequest request, @PathVariable String aspect) {
        return answer(
                request,
                filter -> filter.withAspects(Set.of(aspect)),
                (sheet, wanted, found) ->
                        BoardPaper.of(sheet, wanted.names().aspects().getOrDefault(aspect, aspect), found));
    }

    @GetMapping(ROOT + "linimasa")
    ResponseEntity<String> timeline(HttpServletRequest request) {
        Actor actor = currentActor.get();
        Map<String, String> areas = programme.regions(actor).stream()
                .collect(Collectors.toMap(Region::name, Region::area, (one, other) -> one));
        Function<ExportRow, String> group = switch (String.valueOf(request.getParameter("kelompok"))) {
            case "wilayah" -> ExportRow::region;
            case "koorwil" -> task -> areas.getOrDefault(task.region(), "");
            default -> ExportRow::aspect;
        };
        return answer(
                request,
                filter -> filter,
                (sheet, wanted, found) -> TimelinePaper.of(
                        sheet, found, programme.milestones(actor, sheet.cycle().id()), group));
    }

    @GetMapping(ROOT + "tugas/{code}")
    ResponseEntity<String> task(HttpServletRequest request, @PathVariable String code) {
        return answer(
                request,
                filter -> TaskFilter.NONE.withText(code),
                task -> task.code().equals(code),
                (sheet, wanted, found) -> found.isEmpty() ? "" : TaskPaper.of(sheet, found.getFirst()));
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request, Function<TaskFilter, TaskFilter> narrowed, Paper paper) {
        return answer(request, narrowed, task -> true, paper);
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request,
            Function<TaskFilter, TaskFilter> narrowed,
            Predicate<ExportRow> printed,
            Paper paper) {
        Actor actor = currentActor.get();
        RequestedTasks wanted = RequestedTasks.of(request, actor, cycles, programme);
        List<ExportRow> rows = new ArrayList<>();
        tasks.export(actor, wanted.cycle(), narrowed.apply(wanted.filter()), task -> {
            if (printed.test(task)) {
                rows.add(task);
            }
        });
        Sheet sheet = new Sheet(
                PersonalSettings.spokenBy(request),
                wanted.cycle(),
                wanted.cycle().judgedOn(LocalDate.now(clock)),
                wanted.filterWords(actor));
        String html = paper.of(sheet, wanted, rows);
        return rows.size() > LONG
                ? ok().header("X-Many-Rows", Integer.toString(rows.size())).body(sheet.ofMany(rows.size()) + html)
                : ok().body(html);
    }

    private static ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore());
    }
}
