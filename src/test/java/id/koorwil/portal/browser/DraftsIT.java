package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.TaskField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is typed and not yet saved outlives the session. */
class DraftsIT extends BoardTest {

    @Test
    void what_was_typed_is_offered_again_after_the_session_ended() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").fill("Waktu singkat");
        page.context().clearCookies();

        page.navigate(url(path));
        signIn(page, "koordinator-3572", PASSWORD);
        page.waitForURL(url(path));
        assertThat(page.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
        page.getByText("Pakai", new Page.GetByTextOptions().setExact(true)).click();

        page.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu singkat"));
    }

    @Test
    void a_press_after_the_session_ended_leads_to_sign_in_and_back_with_what_was_typed() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        Locator risk = page.locator("[data-testid=task-panel]").getByLabel("Risiko");
        risk.fill("Waktu singkat");
        endSession(page);

        page.keyboard().press("Tab"); // saves, or would

        page.locator("input[name=username]").waitFor();
        signIn(page, "koordinator-3572", PASSWORD);
        page.waitForURL(url(path));
        assertThat(page.getByText("Belum tersimpan dari sebelumnya: Waktu singkat"))
                .isVisible();
    }

    @Test
    void signing_out_takes_drafts_along() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        page.locator("[data-testid=task-panel]").getByLabel("Risiko").pressSequentially("Waktu");
        page.waitForFunction("() => Object.values(localStorage).some(value => value.includes('Waktu'))");

        page.locator("#account").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
        page.locator("input[name=username]").waitFor();

        assertThat((Boolean) page.evaluate("() => Object.values(localStorage).some(value => value.includes('Waktu'))"))
                .isFalse();
    }

    @Test
    void every_field_that_is_typed_into_keeps_its_draft() {
        String path = "/tugas/" + top.code() + "?siklus=" + cycle.id();
        Page page = signedIn("koordinator-3572", Window.DESKTOP, path);
        Map<String, String> typed = Map.of("Pelaksana", "Siti Khotijah", "Kemajuan", "35", "Mulai", "3 okt 2026");
        for (Map.Entry<String, String> field : typed.entrySet()) {
            page.locator("[data-testid=task-panel]").getByLabel(field.getKey()).fill(field.getValue());
            endSession(page);
            page.keyboard().press("Tab");
            signIn(page, "koordinator-3572", PASSWORD);
            page.waitForURL(url(path));

            assertThat(page.getByText("Belum tersimpan dari sebelumnya: " + field.getValue()))
                    .isVisible();
        }
        page.locator(".draft", new Page.LocatorOptions().setHasText("Siti Khotijah"))
                .getByText("Pakai")
                .click();
        page.waitForCondition(() -> tasks.read(cycle, top).executor().equals("Siti Khotijah"));
        page.locator(".draft", new Page.LocatorOptions().setHasText("35"))
                .getByText("Pakai")
                .click();
        page.waitForCondition(() -> tasks.read(cycle, top).progressPercent() == 35);
        page.locator(".draft", new Page.LocatorOptions().setHasText("3 okt"))
                .getByText("Pakai")
                .click();
        assertThat(page.getByText("Isi mulai dan tenggat, atau kosongkan keduanya."))
                .isVisible();
    }

    @Test
    void a_reason_that_was_typed_into_the_notice_is_offered_in_the_panel() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        menu(page, checked.code(), "Dikerjakan");
        page.getByLabel("Alasan dikembalikan").pressSequentially("Lampiran 2 kosong");

        page.navigate(url(board() + "&tugas=" + checked.code()));
        page.locator(".draft", new Page.LocatorOptions().setHasText("Lampiran 2 kosong"))
                .getByText("Pakai")
                .click();

        page.waitForCondition(() -> tasks.read(cycle, checked).returnReason().equals("Lampiran 2 kosong"));
    }

    @Test
    void a_draft_that_is_no_day_is_told_and_stays() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.getByLabel("Mulai").pressSequentially("entah kapan");
        page.reload();
        Locator draft = page.locator(".draft", new Page.LocatorOptions().setHasText("entah kapan"));
        draft.getByText("Pakai").click();

        assertThat(page.getByText("Tanggal tidak terbaca.")).isVisible();
        assertThat(draft).isVisible();
    }

    @Test
    void a_draft_over_a_text_that_has_become_another_meets_that_as_a_conflict() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.getByLabel("Judul").fill("Menguji SPJ dua");
        page.reload();
        service.edit(Actor.PORTAL, top.id(), TaskField.TITLE, "Menguji SPJ", "Menguji SPJ lengkap");

        page.locator(".draft", new Page.LocatorOptions().setHasText("Menguji SPJ dua"))
                .getByText("Pakai")
                .click();

        assertThat(page.locator("[data-testid=conflict]")).containsText("Menguji SPJ lengkap");
        assertThat(tasks.read(cycle, top).title()).isEqualTo("Menguji SPJ lengkap");
    }

    @Test
    void a_draft_of_days_that_have_become_others_meets_them_as_a_conflict() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        LocalDate monday = LocalDate.of(2026, 9, 7);
        Optional<DateSpan> before = Optional.of(new DateSpan(monday, monday.plusDays(4)));
        service.edit(Actor.PORTAL, top.id(), TaskField.DATES, Optional.empty(), before);
        assertThat(page.getByLabel("Tenggat")).hasValue("11 Sep 2026");
        page.getByLabel("Tenggat").fill("18/9/2026");
        page.reload();
        service.edit(
                Actor.PORTAL, top.id(), TaskField.DATES, before, Optional.of(new DateSpan(monday, monday.plusDays(2))));

        page.locator(".draft", new Page.LocatorOptions().setHasText("18/9/2026"))
                .getByText("Pakai")
                .click();

        assertThat(page.locator("[data-testid=conflict]")).containsText("9 Sep");
    }

    @Test
    void what_was_typed_and_taken_back_is_no_draft() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        page.getByLabel("Judul").press("End");
        page.getByLabel("Judul").pressSequentially("x");
        page.getByLabel("Judul").press("Backspace");
        page.getByLabel("Judul").press("Tab");
        service.edit(Actor.PORTAL, top.id(), TaskField.TITLE, "Menguji SPJ", "Menguji SPJ lengkap");

        page.reload();

        assertThat(page.getByLabel("Judul")).hasValue("Menguji SPJ lengkap");
        assertThat(page.locator(".draft")).hasCount(0);
    }

    @Test
    void two_windows_that_type_into_one_field_lose_neither_text() {
        String path = board() + "&tugas=" + top.code();
        Page one = signedIn("koordinator-3572", Window.DESKTOP, path);
        one.getByLabel("Risiko").pressSequentially("Waktu");
        Page other = one.context().newPage();
        other.navigate(url(path));
        other.getByLabel("Risiko").pressSequentially("Ruang");
        assertThat(other.locator(".draft")).hasCount(0);

        other.getByLabel("Risiko").blur();
        other.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Ruang"));
        other.close();
        one.reload();

        one.locator(".draft", new Page.LocatorOptions().setHasText("Waktu"))
                .getByText("Pakai")
                .click();
        assertThat(one.locator("[data-testid=conflict]")).containsText("Ruang");
        one.locator("[data-testid=conflict]").getByText("Pakai isian saya").click();
        one.waitForCondition(() -> tasks.read(cycle, top).risk().equals("Waktu"));
    }
}
