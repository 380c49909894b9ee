package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.SpringServlet;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.task.Place;
import id.koorwil.portal.task.Status;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** A message that never reaches its page: the browser asks for everything anew. */
class LostMessageIT extends BoardTest {

    @Autowired
    private ServletRegistrationBean<SpringServlet> servlet;

    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean loses;

    /** A page whose line can lose what the server tells by itself, and that does not wait long for it. */
    private Page pageOnABadLine() {
        Page page = window(Window.DESKTOP);
        page.route(address -> address.contains("v-r=init"), route -> {
            APIResponse start = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(start)
                    .setBody(start.text().replaceFirst("(\"maxMessageSuspendTimeout\":)\\d+", "$1200")));
        });
        page.routeWebSocket(address -> address.contains("v-r=push"), line -> {
            WebSocketRoute server = line.connectToServer();
            server.onMessage(message -> {
                if (loses) {
                    lost.incrementAndGet();
                } else {
                    line.send(message.text());
                }
            });
        });
        return page;
    }

    private void move(TaskRef task, Status to) {
        move(cycle, task, to, Place.TOP);
    }

    private void loseOne(Page page) {
        loses = true;
        retitle(bottom, "Menata arsip lama");
        page.waitForCondition(() -> lost.get() > 0);
        loses = false;
    }

    /** Loses a message, and waits until the browser has asked for everything and shows it. */
    private void buildAnew(Page page) {
        page.evaluate("() => { document.querySelector('.portal').dataset.before = ''; }");
        loseOne(page);
        move(top, Status.DIKERJAKAN);
        page.waitForFunction("() => document.querySelector('.portal:not([data-before])')");
        drawn(page);
    }

    private static Object read(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('.portal *')]
                  .filter((part) => part.checkVisibility() && !part.closest('live-line'))
                  .map((part) => [part.localName, part.className?.baseVal ?? part.className, part.getAttribute('aria-label'),
                    part.style?.getPropertyValue('--chart-days'), part.matches('input, textarea') ? part.value : '',
                    [...part.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((text) => text.data.trim()).join('')]
                    .filter(Boolean).join(' '))
                  .join('\\n')""");
    }

    /** Does something while the page is built anew, and has the session: what others tell has to wait for that. */
    private static void whileBuiltAnew(UI ui, Runnable work) {
        ui.accessSynchronously(() -> ui.getChildren().findFirst().orElseThrow().addAttachListener(anew -> {
            anew.unregisterListener();
            CompletableFuture.runAsync(work).join();
            while (ui.getSession().getPendingAccessQueue().isEmpty()) {
                Thread.onSpinWait();
            }
        }));
    }

    @Test
    void a_page_that_lost_a_message_is_whole_again() {
        Page page = signedIn(pageOnABadLine(), "ketua", board());
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();

        loseOne(page);
        move(top, Status.DIKERJAKAN);

        cardIn(page, "DIKERJAKAN", top.code()).waitFor();
        assertThat(cardIn(page, "RENCANA", bottom.code())).containsText("Menata arsip lama");
    }

    @Test
    void even_where_others_work_while_it_is_built_anew() {
        List<UI> pages = new ArrayList<>();
        Registration listening = servlet.getServlet().getService().addUIInitListener(init -> pages.add(init.getUI()));
        Page page = signedIn(pageOnABadLine(), "ketua", board());
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        listening.remove();

        whileBuiltAnew(pages.getLast(), () -> move(checked, Status.SELESAI));
        loseOne(page);
        move(top, Status.DIKERJAKAN);

        cardIn(page, "SELESAI", checked.code()).waitFor();
        assertThat(cardIn(page, "DIKERJAKAN", top.code())).isVisible();
        assertThat(cardIn(page, "RENCANA", bottom.code())).containsText("Menata arsip lama");
    }

    @ParameterizedTest
    @CsvSource({
        "/papan/keuangan?, Menata arsip lama",
        "/papan/keuangan?lajur=wilayah&, Menata arsip lama",
        "/papan/keuangan?tugas=KEU-1&, Menata arsip lama",
        "/tugas?, Menata arsip lama",
        "/linimasa?, Menata arsip lama",
        "/?, Bojonegoro",
    })
    void is_the_same_as_one_that_was_just_opened(String path, String seen) {
        String address = path + "siklus=" + cycle.id();
        Page page = signedIn(pageOnABadLine(), "pj-keuangan", address);
        textIn(page, seen.replace(" lama", "")).waitFor();

        buildAnew(page);
        textIn(page, seen).waitFor();
        Page opened = page.context().newPage();
        opened.navigate(url(address));
        textIn(opened, seen).waitFor();
        drawn(opened);

        assertThat(read(page)).isEqualTo(read(opened));
    }

    private static Locator textIn(Page page, String text) {
        return page.locator("main :text('" + text + "'):visible").first();
    }

    @Test
    void keeps_what_is_selected_and_typed() {
        Page page = signedIn(pageOnABadLine(), "pj-keuangan", board());
        card(page, checked.code()).press("x");
        card(page, elsewhere.code()).press("x");
        assertThat(page.locator(".selection-bar")).containsText("2");
        card(page, checked.code()).locator(".title a").click();
        Locator risk = page.getByLabel("Risiko").and(page.locator("textarea"));
        risk.fill("Berkas belum lengkap");

        buildAnew(page);

        assertThat(page.locator(".task-panel .draft")).containsText("Berkas belum lengkap");
        assertThat(page.locator(".selection-bar")).containsText("2");
        assertThat(page.locator(".card.selected:visible")).hasCount(2);
    }

    private Page boardOnABadLine(String account) {
        Page page = signedIn(pageOnABadLine(), account, board());
        assertThat(cardIn(page, "RENCANA", top.code())).isVisible();
        return page;
    }

    @Test
    void keeps_what_was_typed_for_new_tasks() {
        Page page = boardOnABadLine("pj-keuangan");
        page.keyboard().press("n");
        page.getByLabel("Judul").fill("Menyusun pedoman");

        buildAnew(page);

        assertThat(page.getByLabel("Judul")).hasValue("Menyusun pedoman");
        page.keyboard().press("Escape");
    }

    @Test
    void makes_tasks_the_quick_way_as_before() {
        Page page = boardOnABadLine("koordinator-3572");
        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        Locator title = page.getByLabel("Judul tugas");
        title.fill("Menyusun pedoman");

        buildAnew(page);

        assertThat(title).hasValue("Menyusun pedoman");
        title.press("Enter");
        assertThat(column(page, "RENCANA").getByText("Menyusun pedoman")).isVisible();
    }

    @Test
    void titles_that_were_made_in_the_meantime_do_not_come_back() {
        Page page = boardOnABadLine("koordinator-3572");
        column(page, "RENCANA").getByLabel("Tambah tugas di kolom Rencana").click();
        Locator title = page.getByLabel("Judul tugas");
        loseOne(page);

        for (String each : List.of("Menyusun pedoman", "Menyusun daftar")) {
            title.fill(each);
            title.press("Enter");
        }
        title.pressSequentially("Menyusun lap");

        assertThat(column(page, "RENCANA").getByText("Menyusun daftar")).isVisible();
        assertThat(column(page, "RENCANA").getByText("Menyusun pedoman")).hasCount(1);
        assertThat(title).hasValue("Menyusun lap");
    }

    @Test
    void what_somebody_pressed_in_the_meantime_is_done() {
        Page page = boardOnABadLine("pj-keuangan");
        loseOne(page);

        card(page, checked.code()).locator(".title a").click();

        assertThat(page.locator(".task-panel")).isVisible();
        page.waitForURL("**tugas=" + checked.code() + "&**");
        page.goBack();
        assertThat(page.locator(".task-panel")).hasCount(0);
    }

    @Test
    void shows_what_waited_for_a_field_that_somebody_was_in() {
        Page page = signedIn(pageOnABadLine(), "pj-keuangan", board() + "&tugas=" + checked.code());
        Locator risk = page.getByLabel("Risiko").and(page.locator("textarea"));
        risk.focus();
        service.edit(Actor.PORTAL, checked.id(), TaskField.RISK, "", "Berkas belum lengkap");

        buildAnew(page);

        assertThat(risk).hasValue("Berkas belum lengkap");
    }

    @Test
    void still_says_what_was_refused() {
        Page page = signedIn(pageOnABadLine(), "pj-keuangan", board() + "&tugas=KEU-99");
        Locator notice = page.locator("vaadin-notification-card");
        assertThat(notice).containsText("KEU-99");

        buildAnew(page);

        assertThat(notice).containsText("KEU-99");
    }

    @Test
    void opens_its_filters_and_menus_as_before() {
        Page page = boardOnABadLine("pj-keuangan");
        Locator open = page.locator("vaadin-popover[opened]");
        page.locator(".filter-bar").getByText("Koorwil").click();
        assertThat(open).hasCount(1);

        buildAnew(page);

        assertThat(open).hasCount(0);
        page.locator(".filter-bar").getByText("Koorwil").click();
        assertThat(open).hasCount(1);
        page.keyboard().press("Escape");
        menu(page, checked.code(), "Dikerjakan");
        assertThat(cardIn(page, "DIKERJAKAN", checked.code())).isVisible();
    }

    @Test
    void follows_others_on() {
        Page page = boardOnABadLine("pj-keuangan");
        buildAnew(page);

        move(checked, Status.SELESAI);

        assertThat(cardIn(page, "SELESAI", checked.code())).isVisible();
    }
}
