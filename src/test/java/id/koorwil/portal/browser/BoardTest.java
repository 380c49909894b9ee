package id.koorwil.portal.browser;

import static id.koorwil.portal.TaskContent.BOJONEGORO;

import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Programme;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskService;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A board with four cards, two of them planned and one of another region. */
abstract class BoardTest extends BrowserTest {

    @Autowired
    TaskContent tasks;

    @Autowired
    TaskService service;

    @Autowired
    Programme programme;

    Cycle cycle;
    TaskRef bottom;
    TaskRef top;
    TaskRef checked;
    TaskRef elsewhere;

    @BeforeEach
    void aBoard() {
        cycle = cycleOfTheBoard();
        bottom = tasks.aTask(cycle).titled("Menata arsip").create();
        top = tasks.aTask(cycle).titled("Menguji SPJ").create();
        checked = tasks.aTask(cycle)
                .titled("Menyusun matriks")
                .being(Status.DIPERIKSA)
                .create();
        elsewhere = tasks.aTask(cycle)
                .titled("Menyiapkan replikasi")
                .of(BOJONEGORO)
                .being(Status.DIKERJAKAN)
                .create();
    }

    Cycle cycleOfTheBoard() {
        return tasks.aCycle();
    }

    /** Blocks a task that was not. */
    Optional<Blockage> block(TaskRef task, String reason) {
        Optional<Blockage> blockage =
                Optional.of(new Blockage(reason, Blockage.WaitsFor.PROVINSI, LocalDate.of(2026, 9, 7)));
        service.edit(Actor.PORTAL, task.id(), TaskField.BLOCKAGE, Optional.empty(), blockage);
        return blockage;
    }

    /** Moves a task as somebody else. */
    void move(Cycle in, TaskRef task, Status to, Place place) {
        service.move(Actor.PORTAL, task.id(), tasks.placeOf(in, task), to, place);
    }

    /** Gives a task another title as somebody else. */
    void retitle(TaskRef task, String title) {
        service.edit(
                Actor.PORTAL,
                task.id(),
                TaskField.TITLE,
                tasks.read(cycle, task).title(),
                title);
    }

    String board() {
        return "/papan/keuangan?siklus=" + cycle.id();
    }

    TaskRef ref(Cycle in, String code) {
        return new TaskRef(tasks.read(in, new TaskRef(0, code)).id(), code);
    }
}
