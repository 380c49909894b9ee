package id.koorwil.portal.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.SubTheme;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskQueries.TaskRefWithTitle;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@PortalTest
@SuppressWarnings("rawtypes") // a class literal has no type of its value
class TaskPanelTest extends SpringBrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private TaskContent tasks;

    private Cycle cycle;

    @BeforeEach
    void aCycle() {
        cycle = tasks.aCycle();
    }

    private TaskRef opened(TaskContent.Builder wanted) {
        TaskRef task = wanted.create();
        open(task);
        return task;
    }

    private void open(TaskRef task) {
        UI.getCurrent()
                .navigate("tugas/" + task.code(), QueryParameters.simple(Map.of("siklus", Long.toString(cycle.id()))));
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_empty_title_and_one_of_10000_characters_are_told_beside_the_field_and_not_saved() {
        TaskRef task = opened(tasks.aTask(cycle).titled("Menata arsip"));
        TextField title = find(TextField.class).withLabel("Judul").single();

        type(title, "");
        assertInvalid(title, "Isian ini wajib diisi.");
        type(title, "a".repeat(10_000));
        assertInvalid(title, "Terlalu panjang, paling banyak 200 karakter.");

        assertThat(tasks.read(cycle, task).title()).isEqualTo("Menata arsip");
        assertThat(title.getValue()).hasSize(10_000);
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void progress_101_is_told_beside_the_field_and_not_saved() {
        TaskRef task = opened(tasks.aTask(cycle).being(Status.DIKERJAKAN));
        IntegerField progress = find(IntegerField.class).withLabel("Kemajuan").single();

        type(progress, 101);

        assertInvalid(progress, "Isi angka 0 sampai 100.");
        assertThat(tasks.read(cycle, task).progressPercent()).isZero();
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_end_before_the_start_is_told_beside_the_field_and_not_saved() {
        TaskRef task = opened(tasks.aTask(cycle).lasting(MONDAY, MONDAY.plusDays(4)));
        DayPicker due = find(DayPicker.class).withLabel("Tenggat").single();

        type(due, MONDAY.minusDays(1));

        assertThat(due.isInvalid()).isTrue();
        assertThat(tasks.read(cycle, task).dates())
                .hasValueSatisfying(days -> assertThat(days.end()).isEqualTo(MONDAY.plusDays(4)));
    }

    @ParameterizedTest(name = "{0} in a title is kept and shown as it is")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table task; --",
                "kanan ke kiri \u05D0",
                "emoji 🎉 👨‍👩‍👧"
            })
    @WithUserDetails("koordinator-3572")
    void odd_text(String odd) {
        TaskRef task = opened(tasks.aTask(cycle));

        type(find(TextField.class).withLabel("Judul").single(), odd);

        assertThat(tasks.read(cycle, task).title()).isEqualTo(odd);
        assertThat(find(H2.class, find(TaskPanel.class).single()).single().getText())
                .isEqualTo(odd);
    }

    @Test
    @WithUserDetails("pj-keuangan")
    void an_emptied_region_is_told_beside_the_field_and_not_saved() {
        TaskRef task = opened(tasks.aTask(cycle));
        ComboBox<String> region = combo("Wilayah");

        type(region, null);

        assertInvalid(region, "Isian ini wajib diisi.");
        assertThat(tasks.read(cycle, task).region()).isEqualTo(TaskContent.BLITAR);
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_emptied_aspect_is_told_beside_the_field_and_not_saved() {
        TaskRef task = opened(tasks.aTask(cycle));
        ComboBox<String> aspect = combo("Aspek");

        type(aspect, null);

        assertInvalid(aspect, "Isian ini wajib diisi.");
        assertThat(tasks.read(cycle, task).aspect().aspect()).isEqualTo("keuangan");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void emptied_progress_is_told_beside_the_field_and_a_number_after_it_is_saved() {
        TaskRef task = opened(tasks.aTask(cycle).being(Status.DIKERJAKAN));
        IntegerField progress = find(IntegerField.class).withLabel("Kemajuan").single();

        type(progress, null);
        assertInvalid(progress, "Isian ini wajib diisi.");
        type(progress, 40);

        assertThat(progress.isInvalid()).isFalse();
        assertThat(tasks.read(cycle, task).progressPercent()).isEqualTo(40);
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_blank_at_the_end_is_no_conflict_with_oneself() {
        TaskRef task = opened(tasks.aTask(cycle));
        TextField title = find(TextField.class).withLabel("Judul").single();

        type(title, "Menata  arsip lama ");
        assertThat(tasks.read(cycle, task).title()).isEqualTo("Menata arsip lama");
        type(title, "Menata arsip baru");

        assertThat(tasks.read(cycle, task).title()).isEqualTo("Menata arsip baru");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void an_emptied_executor_is_nobody() {
        TaskRef task = opened(tasks.aTask(cycle));
        ComboBox<String> executor = combo("Pelaksana");
        type(executor, "Siti Khotijah");
        assertThat(tasks.read(cycle, task).executor()).isEqualTo("Siti Khotijah");

        type(executor, null);

        assertThat(tasks.read(cycle, task).executor()).isEmpty();
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void the_sub_themes_to_choose_from_are_those_of_the_aspect() {
        TaskRef task = opened(tasks.aTask(cycle));

        type(combo("Aspek"), "ppid");

        ComboBox<SubTheme> subTheme = combo("Sub-tema");
        assertThat(subTheme.getListDataView().getItems())
                .isNotEmpty()
                .allSatisfy(offered -> assertThat(offered.aspect()).isEqualTo("ppid"));
        assertThat(tasks.read(cycle, task).aspect().aspect()).isEqualTo("ppid");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_circle_of_dependencies_is_told_beside_the_field() {
        TaskRef first = tasks.aTask(cycle).create();
        TaskRef second = tasks.aTask(cycle).create();
        open(second);
        ComboBox<TaskRefWithTitle> before = combo("Tambah ketergantungan");
        type(before, new TaskRefWithTitle(first.code(), "Menata arsip"));
        assertThat(tasks.read(cycle, second).dependsOn()).hasSize(1);
        open(first);

        ComboBox<TaskRefWithTitle> other = combo("Tambah ketergantungan");
        type(other, new TaskRefWithTitle(second.code(), "Menata arsip"));

        assertThat(other.isInvalid()).isTrue();
        assertThat(other.getErrorMessage()).contains("akan melingkar");
        assertThat(tasks.read(cycle, first).dependsOn()).isEmpty();
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_task_says_what_it_is_needed_by_and_leads_there() {
        TaskRef needed = tasks.aTask(cycle).create();
        opened(tasks.aTask(cycle).titled("Menguji SPJ"));
        type(combo("Tambah ketergantungan"), new TaskRefWithTitle(needed.code(), "Menata arsip"));
        open(needed);

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Dibutuhkan oleh");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tugas/KEU-2?siklus=" + cycle.id());
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_coordinator_reads_the_region_that_only_others_may_change() {
        opened(tasks.aTask(cycle));

        assertThat(find(ComboBox.class).withLabel("Wilayah").exists()).isFalse();
        assertThat(find(TaskPanel.class).single().getElement().getTextRecursively())
                .contains("Kota Blitar");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void what_is_pressed_while_a_field_is_saved_stays() {
        opened(tasks.aTask(cycle));
        Button request = find(Button.class).withText("Minta pemeriksaan").single();

        type(find(TextField.class).withLabel("Judul").single(), "Menata arsip lama");

        assertThat(find(Button.class).withText("Minta pemeriksaan").single()).isSameAs(request);
        assertThat(find(H2.class, find(TaskPanel.class).single()).single().getText())
                .isEqualTo("Menata arsip lama");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void moving_the_start_keeps_the_length_in_working_days() {
        TaskRef task = opened(tasks.aTask(cycle).lasting(MONDAY, MONDAY.plusDays(4)));

        type(find(DayPicker.class).withLabel("Mulai").single(), MONDAY.plusDays(2));

        assertThat(tasks.read(cycle, task).dates())
                .hasValue(new DateSpan(MONDAY.plusDays(2), MONDAY.plusDays(8))); // over a weekend
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_start_before_what_it_depends_on_ends_is_told_as_soon_as_it_is_saved() {
        TaskRef before = tasks.aTask(cycle).lasting(MONDAY, MONDAY.plusDays(4)).create();
        TaskRef after = tasks.aTask(cycle)
                .lasting(MONDAY.plusDays(7), MONDAY.plusDays(11))
                .create();
        open(after);
        ComboBox<TaskRefWithTitle> chooser = combo("Tambah ketergantungan");
        type(chooser, new TaskRefWithTitle(before.code(), "Menata arsip"));
        assertThat(contradictions()).isEmpty();

        type(find(DayPicker.class).withLabel("Mulai").single(), MONDAY.plusDays(3));

        assertThat(contradictions()).hasSize(1);
    }

    private List<Span> contradictions() {
        return find(Span.class).withClassName("contradiction").all();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    @Test
    @WithUserDetails("pengamat")
    void what_may_not_be_changed_is_text() {
        opened(tasks.aTask(cycle).titled("Menata arsip"));

        assertThat(find(AbstractField.class, find(TaskPanel.class).single()).all())
                .isEmpty();
        assertThat(find(Button.class, find(TaskPanel.class).single()).all())
                .extracting(Button::getText)
                .containsExactly("Salin tautan");
    }

    @Test
    @WithUserDetails("koordinator-3572")
    void a_done_task_is_locked_and_says_who_can_open_it() {
        opened(tasks.aTask(cycle).being(Status.SELESAI));

        assertThat(find(AbstractField.class, find(TaskPanel.class).single()).all())
                .isEmpty();
        assertThat(find(TaskPanel.class).single().getElement().getTextRecursively())
                .contains("Penanggung jawab aspek dapat membukanya kembali");
    }

    /** As a person does: the value comes from the browser, and the field is left. */
    private static <T, F extends AbstractField<?, T>> void type(F field, @Nullable T value) {
        T before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static void assertInvalid(HasValidationProperties field, String message) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
    }
}
