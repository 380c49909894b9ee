package id.koorwil.portal.task;

import static id.koorwil.portal.task.Status.DIKERJAKAN;
import static id.koorwil.portal.task.Status.DIPERIKSA;
import static id.koorwil.portal.task.Status.RENCANA;
import static id.koorwil.portal.task.Status.SELESAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.koorwil.portal.access.Action;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowTest {

    private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");

    private final Task task = new Task(
            1,
            "KEU-1",
            new AspectChoice("keuangan", null),
            "35.72",
            "Menata arsip",
            RENCANA,
            Rank.between(null, null),
            "Uji",
            NOW);

    @ParameterizedTest
    @EnumSource(names = {"RENCANA", "DIKERJAKAN"})
    void done_is_reached_from_verification_only(Status from) {
        assertThatThrownBy(() -> Workflow.needed("KEU-1", from, SELESAI)).isInstanceOf(NotYetVerified.class);
    }

    @Test
    void whatever_touches_done_needs_who_verifies() {
        assertThat(Workflow.needed("KEU-1", DIPERIKSA, SELESAI)).isEqualTo(Action.VERIFY_TASK);
        assertThat(Workflow.needed("KEU-1", SELESAI, SELESAI)).isEqualTo(Action.VERIFY_TASK);
        assertThat(Workflow.needed("KEU-1", SELESAI, RENCANA)).isEqualTo(Action.VERIFY_TASK);
        assertThat(Workflow.needed("KEU-1", DIPERIKSA, DIKERJAKAN)).isEqualTo(Action.CHANGE_TASK);
    }

    @Test
    void a_person_in_charge_returns_and_a_coordinator_takes_back() {
        assertThat(Workflow.isReturn(DIPERIKSA, DIKERJAKAN, true)).isTrue();
        assertThat(Workflow.isReturn(DIPERIKSA, DIKERJAKAN, false)).isFalse();
        assertThat(Workflow.isReturn(SELESAI, DIKERJAKAN, true)).isTrue();
    }

    @Test
    void the_earlier_progress_comes_back_after_planned_and_after_done() {
        moveTo(DIKERJAKAN, false);
        task.report(40, NOW);

        moveTo(RENCANA, false);
        assertThat(task.progressPercent()).isZero();
        moveTo(DIKERJAKAN, false);
        assertThat(task.progressPercent()).isEqualTo(40);

        moveTo(DIPERIKSA, false);
        moveTo(SELESAI, true);
        assertThat(task.progressPercent()).isEqualTo(100);
        moveTo(DIKERJAKAN, true);
        assertThat(task.progressPercent()).isEqualTo(40);
    }

    @Test
    void a_returned_task_says_so_until_verification_is_asked_for_again() {
        moveTo(DIKERJAKAN, false);
        moveTo(DIPERIKSA, false);
        moveTo(DIKERJAKAN, true);
        task.explainReturn("Bukti belum lengkap");
        moveTo(RENCANA, false);
        assertThat(task.returned()).isTrue();
        assertThat(task.returnReason()).isEqualTo("Bukti belum lengkap");

        moveTo(DIPERIKSA, false);
        assertThat(task.returned()).isFalse();
        assertThat(task.returnReason()).isEmpty();
    }

    @Test
    void done_ends_a_blockage_and_cannot_be_blocked() {
        var blockage = Optional.of(
                new Blockage("Menunggu data", Blockage.WaitsFor.PROVINSI, java.time.LocalDate.of(2026, 9, 1)));
        task.block(blockage);
        moveTo(DIPERIKSA, false);
        moveTo(SELESAI, true);

        assertThat(task.blockage()).isEmpty();
        assertThatThrownBy(() -> task.block(blockage)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void progress_101_is_refused() {
        moveTo(DIKERJAKAN, false);

        assertThatThrownBy(() -> task.report(101, NOW)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> task.report(-1, NOW)).isInstanceOf(InvalidValue.class);
        assertThat(task.progressPercent()).isZero();
    }

    @Test
    void progress_is_fixed_where_the_state_says_it() {
        moveTo(DIPERIKSA, false);
        moveTo(SELESAI, true);

        assertThatThrownBy(() -> task.report(50, NOW)).isInstanceOf(InvalidValue.class);
    }

    private void moveTo(Status target, boolean byVerifier) {
        task.moveTo(target, Rank.between(null, null), byVerifier, NOW);
    }
}
