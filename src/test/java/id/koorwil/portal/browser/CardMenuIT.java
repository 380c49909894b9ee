package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Blockage;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done with a card without opening it. */
class CardMenuIT extends BoardTest {

    @Test
    void the_card_menu_moves_reports_blocks_and_asks_for_verification() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board());

        menu(page, top.code(), "Paling bawah");
        page.waitForCondition(
                () -> tasks.column(cycle, Status.RENCANA).getLast().equals(top.code()));
        menu(page, top.code(), "50%");
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).hasCount(1);
        menu(page, top.code(), "Terkendala…");
        page.getByLabel("Apa kendalanya?").fill("Menunggu data provinsi");
        page.locator("vaadin-dialog").getByText("Tandai terkendala").click();
        assertThat(cardIn(page, "DIKERJAKAN", top.code()).locator(".blocked")).containsText("Menunggu data provinsi");
        menu(page, top.code(), "Minta pemeriksaan");
        page.getByLabel("Catatan untuk pemeriksa").fill("Bukti di map biru");
        page.locator("vaadin-notification-card vaadin-button")
                .getByText("Simpan")
                .click();

        page.waitForCondition(() -> tasks.read(cycle, top).request().note().equals("Bukti di map biru"));
        assertThat(tasks.read(cycle, top).status()).isEqualTo(Status.DIPERIKSA);
    }

    @Test
    void the_card_menu_moves_to_every_place() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        List<String> order = tasks.column(cycle, Status.RENCANA);
        assertThat(order).containsExactly(top.code(), bottom.code());

        menu(page, top.code(), "Turun satu");
        awaitOrder(page, Status.RENCANA, bottom, top);
        menu(page, top.code(), "Naik satu");
        awaitOrder(page, Status.RENCANA, top, bottom);
        menu(page, bottom.code(), "Paling atas");
        awaitOrder(page, Status.RENCANA, bottom, top);
        card(page, top.code()).locator(".card-menu").click();
        page.getByLabel("Dikerjakan, di bawah").click();
        awaitOrder(page, Status.DIKERJAKAN, elsewhere, top);
    }

    private void awaitOrder(Page page, Status column, TaskRef... order) {
        List<String> codes = Arrays.stream(order).map(TaskRef::code).toList();
        page.waitForCondition(() -> tasks.column(cycle, column).equals(codes));
        assertThat(column(page, column.name())
                        .locator("[data-testid=card]:visible")
                        .first())
                .hasAttribute("data-task", codes.getFirst());
        assertThat(page.locator("vaadin-popover[opened]")).hasCount(0);
    }

    @Test
    void the_card_menu_takes_any_progress_unblocks_and_copies_the_link() {
        block(elsewhere, "Menunggu");
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        card(page, elsewhere.code()).locator(".card-menu").click();
        page.getByLabel("Kemajuan lain, dalam persen").fill("37");
        page.locator("vaadin-popover").getByText("Simpan").click();
        assertThat(card(page, elsewhere.code()).locator(".percent")).hasText("37%");
        menu(page, elsewhere.code(), "Tidak terkendala lagi");
        assertThat(card(page, elsewhere.code()).locator(".flag.blocked")).isHidden();
        menu(page, elsewhere.code(), "Salin tautan");
        assertThat(page.getByText("Tautan disalin")).isVisible();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .endsWith("/tugas/" + elsewhere.code() + "?siklus=" + cycle.id());
    }

    @Test
    void progress_that_somebody_else_reported_meanwhile_asks_which_is_kept() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, elsewhere.code()).locator(".card-menu").click();
        page.locator("vaadin-popover").getByText("75%").waitFor();
        service.report(Actor.PORTAL, elsewhere.id(), 0, 40);

        page.locator("vaadin-popover").getByText("75%").click();

        Locator conflict = page.locator("[data-testid=conflict]");
        assertThat(conflict).containsText("40%");
        assertThat(conflict).containsText("75%");
        assertThat(conflict).containsText("Portal");
        conflict.getByText("Pakai isian saya").click();
        page.waitForCondition(() -> tasks.read(cycle, elsewhere).progressPercent() == 75);
    }

    @Test
    void a_blockage_that_somebody_else_changed_is_not_taken_away_unseen() {
        Optional<Blockage> first = block(elsewhere, "Menunggu");
        Optional<Blockage> second =
                Optional.of(new Blockage("Anggaran", Blockage.WaitsFor.PJ, LocalDate.of(2026, 9, 7)));
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        card(page, elsewhere.code()).waitFor();
        card(page, elsewhere.code()).locator(".card-menu").click();
        Locator unblock = page.locator("vaadin-popover").getByText("Tidak terkendala lagi");
        unblock.waitFor();
        service.edit(Actor.PORTAL, elsewhere.id(), TaskField.BLOCKAGE, first, second);
        assertThat(card(page, elsewhere.code())).containsText("Anggaran");

        unblock.click();

        assertThat(page.locator("[data-testid=conflict]")).containsText("Anggaran");
        assertThat(tasks.read(cycle, elsewhere).blockage()).isEqualTo(second);
    }
}
