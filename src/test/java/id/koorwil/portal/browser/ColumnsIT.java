package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.BoardColumn;
import id.koorwil.portal.programme.BoardColumns;
import id.koorwil.portal.task.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns as the person in charge sets them, and as everybody opens and collapses them. */
class ColumnsIT extends BoardTest {

    @Autowired
    private BoardColumns columns;

    private static Locator menuOf(Page page, String status) {
        return column(page, status).locator(".column-menu");
    }

    /** The window in which a column is set. */
    private static Locator setting(Page page, String status) {
        menuOf(page, status).click();
        page.getByText("Atur kolom…").click();
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator count(Page page, String status) {
        return column(page, status).locator(".column-head .count");
    }

    private void limit(String status, int limit) {
        columns.put(Actor.PORTAL, cycle.id(), new BoardColumn("keuangan", status, "", "", "", "", limit, 0));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_person_in_charge_names_and_limits_a_column_and_others_see_it_at_once(Way way) {
        Page other = signedIn("ketua", Window.DESKTOP, board());
        Page page =
                signedIn(way == Way.FINGER ? touchScreen(1180, 820) : window(Window.DESKTOP), "pj-keuangan", board());
        way.press(menuOf(page, "RENCANA"));
        way.press(page.locator("vaadin-popover").getByText("Atur kolom…"));
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Batas jumlah tugas").waitFor();
        assertDialogAccessible(page, "column");
        dialog.getByLabel("Judul (Indonesia)").fill("Antrean");
        dialog.getByLabel("Kapan sebuah tugas masuk ke sini (Indonesia)").fill("Sudah disepakati di rakor");
        dialog.getByLabel("Batas jumlah tugas").fill("1");
        way.press(dialog.getByText("Simpan"));

        assertThat(column(other, "RENCANA").locator("h2")).containsText("Antrean");
        assertThat(count(other, "RENCANA")).hasText("2 / 1");
        assertThat(column(other, "RENCANA").locator(".over-limit")).hasText("di atas batas");
        menuOf(other, "RENCANA").click();
        assertThat(other.locator("vaadin-popover[opened]")).containsText("Sudah disepakati di rakor");
        assertThat(other.getByText("Atur kolom…")).hasCount(0);
    }

    @Test
    void a_double_click_saves_once_and_blames_nobody() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        Locator dialog = setting(page, "RENCANA");
        dialog.getByLabel("Judul (Indonesia)").fill("Antrean");
        dialog.getByText("Simpan").dblclick();

        assertThat(column(page, "RENCANA").locator("h2")).containsText("Antrean");
        assertThat(dialog).hasCount(0);
        drawn(page);
        assertThat(page.getByText("orang lain")).hasCount(0);
    }

    @Test
    void a_phone_shows_one_column_and_offers_to_collapse_none() {
        Page page = signedIn("pj-keuangan", Window.PHONE, board());
        menuOf(page, "RENCANA").click();

        assertThat(page.getByText("Atur kolom…")).isVisible();
        assertThat(page.getByText("Ciutkan kolom")).hasCount(0);
    }

    @Test
    void a_wrong_limit_is_told_beside_the_field_and_nothing_is_lost() {
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board());
        Locator dialog = setting(page, "RENCANA");
        dialog.getByLabel("Judul (Indonesia)").fill("Antrean");
        dialog.getByLabel("Batas jumlah tugas").fill("0");
        dialog.getByText("Simpan").click();

        assertThat(dialog).containsText("Isi angka 1 sampai 999");
        assertThat(dialog.getByLabel("Judul (Indonesia)")).hasValue("Antrean");
        assertThat(programme.columns(Actor.PORTAL, cycle.id(), "keuangan")).isEmpty();
    }

    @Test
    void a_limit_counts_the_whole_column_whatever_the_filter_and_refuses_nothing() {
        limit("RENCANA", 2);
        Page page = signedIn("pj-keuangan", Window.DESKTOP, board() + "&cari=SPJ");
        assertThat(count(page, "RENCANA")).hasText("1 · 2 / 2");
        assertThat(column(page, "RENCANA").locator(".over-limit")).hasText("");

        service.move(
                Actor.PORTAL,
                elsewhere.id(),
                tasks.placeOf(cycle, elsewhere),
                Status.RENCANA,
                id.koorwil.portal.task.Place.TOP);

        assertThat(count(page, "RENCANA")).hasText("1 · 3 / 2");
        assertThat(column(page, "RENCANA").locator(".over-limit")).hasText("di atas batas");
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"MOUSE", "KEYS"})
    void everybody_collapses_columns_for_themselves_and_still_drops_cards_on_them(Way way) {
        Page page = signedIn("koordinator-3510", Window.DESKTOP, board());
        way.press(menuOf(page, "DIPERIKSA"));
        way.press(page.locator("vaadin-popover").getByText("Ciutkan kolom"));
        assertThat(card(page, checked.code())).hasCount(0);
        assertThat(count(page, "DIPERIKSA")).hasText("1");
        page.reload();
        assertThat(card(page, top.code())).isVisible();
        assertThat(card(page, checked.code())).hasCount(0);
        assertAccessible(page, "collapsed");

        way.press(column(page, "DIPERIKSA").getByLabel("Bentangkan kolom Diperiksa"));

        assertThat(card(page, checked.code())).isVisible();
    }

    @Test
    void what_is_typed_stays_while_the_person_in_charge_sets_a_column() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board() + "&tugas=" + top.code());
        Locator title = page.locator("[data-testid=task-panel]").getByLabel("Judul");
        title.focus();
        title.pressSequentially(" baru");

        limit("RENCANA", 1);
        assertThat(count(page, "RENCANA")).hasText("2 / 1");

        assertThat(title).hasValue("Menguji SPJ baru");
        assertThat(title).isFocused();
    }

    @Test
    void a_card_is_dropped_on_a_collapsed_column() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, board());
        menuOf(page, "DIPERIKSA").click();
        page.getByText("Ciutkan kolom").click();
        assertThat(card(page, checked.code())).hasCount(0);
        BoundingBox strip = column(page, "DIPERIKSA").boundingBox();

        carry(page, card(page, top.code()), strip.x + strip.width / 2, strip.y + strip.height / 2);
        page.mouse().up();

        assertThat(count(page, "DIPERIKSA")).hasText("2");
        assertThat(tasks.column(cycle, Status.DIPERIKSA)).containsExactly(top.code(), checked.code());
        column(page, "DIPERIKSA").getByLabel("Bentangkan kolom Diperiksa").click();
    }
}
