package id.koorwil.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@PortalTest
@SuppressWarnings("rawtypes") // a class literal has no type of its value
class TaskPanelTest extends SpringBrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private TaskContent tasks;

    private void open(TaskRef task, Cycle cycle) {
        UI.getCurrent()
                .navigate("tugas/" + task.code(), QueryParameters.simple(Map.of("siklus", Long.toString(cycle.id()))));
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_empty_title_and_one_of_10000_characters_are_told_beside_the_field_and_not_saved() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).titled("Menata arsip").create();
        open(task, cycle);
        TextField title = find(TextField.class).withLabel("Judul").single();

        type(title, "");
        assertInvalid(title, "Isian ini wajib.");
        type(title, "a".repeat(10_000));
        assertInvalid(title, "Terlalu panjang, paling banyak 200 karakter.");

        assertThat(tasks.read(cycle, task).title()).isEqualTo("Menata arsip");
        assertThat(title.getValue()).hasSize(10_000);
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void progress_101_is_told_beside_the_field_and_not_saved() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).being(Status.DIKERJAKAN).create();
        open(task, cycle);
        IntegerField progress = find(IntegerField.class).withLabel("Kemajuan").single();

        type(progress, 101);

        assertInvalid(progress, "Isi angka 0 sampai 100.");
        assertThat(tasks.read(cycle, task).progressPercent()).isZero();
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_end_before_the_start_is_told_beside_the_field_and_not_saved() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).lasting(MONDAY, MONDAY.plusDays(4)).create();
        open(task, cycle);
        DayPicker due = find(DayPicker.class).withLabel("Tenggat").single();

        type(due, MONDAY.minusDays(1));

        assertThat(due.isInvalid()).isTrue();
        assertThat(tasks.read(cycle, task).dates())
                .hasValueSatisfying(days -> assertThat(days.end()).isEqualTo(MONDAY.plusDays(4)));
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void odd_text_is_saved_and_shown_as_it_is() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).create();
        open(task, cycle);
        String odd = "<script>alert(1)</script> '; drop table task; -- \u202Eabc\u202C 🎉";

        type(find(TextField.class).withLabel("Judul").single(), odd);

        assertThat(tasks.read(cycle, task).title()).isEqualTo(odd);
    }

    @Test
    @WithUserDetails("pengamat")
    void what_may_not_be_changed_is_text() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).titled("Menata arsip").create();
        open(task, cycle);

        assertThat(find(AbstractField.class, find(TaskPanel.class).single()).all())
                .isEmpty();
        assertThat(find(Button.class, find(TaskPanel.class).single()).all())
                .extracting(Button::getText)
                .containsExactly("Salin tautan");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_done_task_is_locked_and_says_who_can_open_it() {
        Cycle cycle = tasks.aCycle();
        TaskRef task = tasks.aTask(cycle).being(Status.SELESAI).create();
        open(task, cycle);

        assertThat(find(AbstractField.class, find(TaskPanel.class).single()).all())
                .isEmpty();
        assertThat(find(TaskPanel.class).single().getElement().getTextRecursively())
                .contains("Penanggung jawab aspek dapat membukanya kembali");
    }

    /** As a person does: the value comes from the browser, and the field is left. */
    private static <T, F extends AbstractField<?, T>> void type(F field, T value) {
        T before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static void assertInvalid(HasValidationProperties field, String message) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
    }
}
