package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.programme.ui.ShownCycles;
import id.koorwil.portal.shell.PersonalSettings;
import id.koorwil.portal.shell.PlainPage;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskQueries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The downloads, under the addresses and parameters of the pages. */
@Controller
class ExportController {

    private final ShownCycles cycles;
    private final Programme programme;
    private final TaskQueries tasks;
    private final CurrentActor currentActor;
    private final Clock clock;

    ExportController(
            ShownCycles cycles, Programme programme, TaskQueries tasks, CurrentActor currentActor, Clock clock) {
        this.cycles = cycles;
        this.programme = programme;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping(SpreadsheetNavigation.WORKBOOK)
    void workbook(HttpServletRequest request, HttpServletResponse response) throws IOException {
        download(TaskFile.Kind.XLSX, request, response);
    }

    @GetMapping(SpreadsheetNavigation.CSV)
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        download(TaskFile.Kind.CSV, request, response);
    }

    private void download(TaskFile.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            tasks(kind, request, response);
        } catch (RuntimeException e) {
            DatabaseTrouble trouble = DatabaseTrouble.of(e).orElseThrow(() -> e);
            PlainPage.of(request, "error.database-title." + trouble, "export.database-away")
                    .withAnotherTry()
                    .send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void tasks(TaskFile.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Actor actor = currentActor.get();
        RequestedTasks wanted = RequestedTasks.of(request, actor, cycles, programme);
        Cycle cycle = wanted.cycle();
        List<String> ignored = new ArrayList<>(wanted.ignored());
        String named = request.getParameter(Separator.PARAMETER);
        if (named != null && Separator.named(named).isEmpty()) {
            ignored.add(Separator.PARAMETER + "=" + named);
        }

        TaskFile.Info info =
                new TaskFile.Info(actor.displayName(), Instant.now(clock), cycle, wanted.filterWords(actor), ignored);
        Path file = Files.createTempFile("tugas", null);
        try {
            write(file, kind, Separator.of(named, PersonalSettings.spokenBy(request)), actor, wanted.filter(), info);
            send(file, kind, cycle, response);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Written whole before it is sent: a slow line keeps no connection to the database from others, and what fails is told
     * as an error, not as a file with rows missing.
     */
    private void write(
            Path file, TaskFile.Kind kind, Separator separator, Actor actor, TaskFilter filter, TaskFile.Info info)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TaskFile rows = kind.begin(out, separator);
            tasks.export(actor, info.cycle(), filter, rows::add);
            rows.finish(info);
        }
    }

    private static void send(Path file, TaskFile.Kind kind, Cycle cycle, HttpServletResponse response)
            throws IOException {
        response.setContentType(kind.mediaType());
        response.setContentLengthLong(Files.size(file));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(cycle, kind))
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Files.copy(file, response.getOutputStream());
    }

    private static String fileName(Cycle cycle, TaskFile.Kind kind) {
        String slug = cycle.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "tugas-" + slug + (cycle.sample() ? "-data-contoh" : "") + "."
                + kind.name().toLowerCase(Locale.ROOT);
    }
}
