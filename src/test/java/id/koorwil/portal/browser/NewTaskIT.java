package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.task.Status;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New tasks, the quick way and by the form. */
class NewTaskIT extends BoardTest {

    @Autowired
    private SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_title_and_enter_make_a_task_that_is_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        Locator title = quickAdd(page);
        title.fill("Menyusun daftar <script>alert(1)</script> 🎉");
        title.press("Enter");

        Locator first = column(page, "RENCANA").locator("[data-testid=card]").first();
        assertThat(first.locator(".title")).hasText("Menyusun daftar <script>alert(1)</script> 🎉");
        assertThat(first.locator(".region")).containsText("Kota Blitar");
    }

    @Test
    void several_pasted_lines_are_as_many_tasks() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("() => navigator.clipboard.writeText('Satu\\nDua\\nTiga')");

        quickAdd(page).press("Control+V");
        page.getByText("Tambah 3 tugas").click();

        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("5");
        assertThat(column(page, "RENCANA").locator("[data-testid=card] .title").first())
                .hasText("Satu");
    }

    @Test
    void a_person_in_charge_chooses_the_region_among_those_that_the_filter_shows() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&wilayah=35.72&wilayah=35.22");

        column(page, "DIKERJAKAN")
                .getByLabel("Tambah tugas di kolom Dikerjakan")
                .click();
        page.getByLabel("Judul tugas").fill("Menyusun laporan");
        page.locator(".quick-add vaadin-combo-box").click();
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(2);
        page.locator("vaadin-combo-box-item:visible")
                .getByText("Kabupaten Bojonegoro")
                .click();
        page.getByText("Tambah tugas", new Page.GetByTextOptions().setExact(true))
                .click();

        Locator first = column(page, "DIKERJAKAN").locator("[data-testid=card]").first();
        assertThat(first.locator(".title")).hasText("Menyusun laporan");
        assertThat(first.locator(".region")).hasText("Kabupaten Bojonegoro");
    }

    @Test
    void a_task_that_the_filter_hides_is_offered_to_be_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&cari=arsip");

        Locator title = quickAdd(page);
        title.fill("Menyusun laporan");
        title.press("Enter");
        page.locator("vaadin-notification-card").getByText("Tampilkan").click();

        assertThat(column(page, "RENCANA").locator("[data-testid=card] .title").first())
                .hasText("Menyusun laporan");
    }

    @Test
    void an_empty_title_is_told_beside_the_field() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());

        quickAdd(page).press("Enter");

        assertThat(page.getByText("Isian ini wajib diisi.")).isVisible();
    }

    @Test
    void the_browsers_back_takes_the_form_away_and_what_was_typed_is_kept() {
        Page page = signedIn("koordinator-3572", Window.PHONE, board());
        page.locator(".bottom-bar").getByText("Tugas").click();
        page.locator(".task-table").waitFor();
        page.locator(".bottom-bar").getByText("Papan").click();
        page.locator(".page-head [data-key=n]").click();
        Locator title = page.locator("vaadin-dialog[opened]").getByLabel("Judul");
        title.pressSequentially("Menyusun laporan");
        page.waitForFunction("() => Object.values(localStorage).some(value => value.includes('Menyusun laporan'))");
        page.goBack();

        assertThat(page.locator(".task-table")).isVisible();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        page.goForward();
        page.locator(".page-head [data-key=n]").click();
        assertThat(title).hasValue("Menyusun laporan");
    }

    @Test
    void shift_and_enter_make_a_line_and_no_task() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator title = quickAdd(page);
        title.pressSequentially("Satu");
        title.press("Shift+Enter");
        title.pressSequentially("Dua");

        assertThat(title).hasValue("Satu\nDua");
        page.getByText("Tambah 2 tugas").click();
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("4");
    }

    @Test
    void the_next_title_is_typed_while_the_one_before_is_on_its_way() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator title = quickAdd(page);
        title.pressSequentially("Satu");
        title.press("Enter");
        page.keyboard().type("Dua");
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("3");

        assertThat(title).hasValue("Dua");
        page.keyboard().press("Enter");
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("4");
    }

    @Test
    void a_refused_title_comes_back_above_the_next_one() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator title = quickAdd(page);
        title.fill("x".repeat(201));
        HeldLine line = HeldLine.of(page);
        title.press("Enter");
        page.keyboard().type("Dua");
        line.waitForSent().let();
        page.getByText("Terlalu panjang, paling banyak 200 karakter.").waitFor();

        assertThat(title).hasValue("x".repeat(201) + "\nDua");
        page.getByText("Tambah 2 tugas").waitFor(); // the field has told its text since
        assertThat(page.locator(".quick-add").getByText("Terlalu panjang, paling banyak 200 karakter."))
                .isVisible();
        page.waitForFunction(
                "() => Object.values(localStorage).some(draft => JSON.parse(draft).text?.endsWith('x\\nDua'))");
    }

    @Test
    void titles_come_back_after_an_unexpected_error() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator title = quickAdd(page);
        clock.breakDown();
        title.fill("Satu\nDua");
        title.press("Enter");
        page.locator("vaadin-notification-card").waitFor();

        assertThat(title).hasValue("Satu\nDua");
        clock.reset();
        page.keyboard().press("Enter");
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("4");
    }

    @Test
    void new_tasks_of_which_the_filter_hides_one_are_offered_to_be_seen() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&cari=arsip");
        quickAdd(page).fill("Arsip satu\nLaporan dua");
        page.getByText("Tambah 2 tugas").click();

        page.locator("vaadin-notification-card").getByText("Tampilkan").click();
        assertThat(column(page, "RENCANA").locator(".column-head .count")).hasText("4");
    }

    private Locator quickAdd(Page page) {
        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        return page.getByLabel("Judul tugas");
    }

    @Test
    void a_range_of_a_spreadsheet_is_read_as_one_and_shown_before_tasks_are_made() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        Locator title = quickAdd(page);
        title.evaluate("""
                input => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'Judul\\tPelaksana\\tNomor\\r\\n"Menata arsip\\nlama"\\tSari\\t1\\r\\nMenguji SPJ\\tBudi\\t2\\r\\n');
                  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                }""");

        assertThat(page.locator(".quick-add")).containsText("Dari tabel: 2 judul");
        assertThat(page.locator(".quick-add")).containsText("Isi juga Pelaksana");
        assertThat(page.locator(".quick-add")).containsText("Kolom lain (1) tidak diambil");
        assertThat(title).hasValue("Menata arsip lama\nMenguji SPJ");
        title.press("Enter");

        page.waitForCondition(() -> tasks.column(cycle, Status.RENCANA).size() == 4);
        assertThat(tasks.read(
                        cycle, ref(cycle, tasks.column(cycle, Status.RENCANA).getFirst())))
                .satisfies(made -> {
                    org.assertj.core.api.Assertions.assertThat(made.title()).isEqualTo("Menata arsip lama");
                    org.assertj.core.api.Assertions.assertThat(made.executor()).isEqualTo("Sari");
                });
    }
}
