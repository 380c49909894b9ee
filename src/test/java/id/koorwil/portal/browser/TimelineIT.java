package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.koorwil.portal.TaskContent.BOJONEGORO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.koorwil.portal.RandomTasks;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.schedule.DateSpan;
import id.koorwil.portal.task.TaskField;
import id.koorwil.portal.task.TaskFilter;
import id.koorwil.portal.task.TaskListQueries;
import id.koorwil.portal.task.TaskRef;
import id.koorwil.portal.task.TaskRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The two months on one page. */
class TimelineIT extends BoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    private static final String FOCUSED_CELL =
            "() => document.activeElement.shadowRoot?.activeElement?._content?.textContent ?? ''";

    @Autowired
    private RandomTasks random;

    @Autowired
    private TaskListQueries list;

    @Autowired
    private SettableClock clock;

    private TaskRef late;
    private TaskRef later;

    @BeforeEach
    void twoTasksWithDates() {
        clock.standOn(TODAY);
        late = tasks.aTask(cycle)
                .titled("Menyusun SOP")
                .lasting(TODAY.minusDays(20), TODAY.minusDays(3))
                .create();
        later = tasks.aTask(cycle)
                .titled("Mengukur layanan")
                .of(BOJONEGORO)
                .lasting(TODAY.plusDays(2), TODAY.plusDays(9))
                .create();
        service.addDependency(Actor.PORTAL, later.id(), late.code());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private String timeline() {
        return "/linimasa?siklus=" + cycle.id() + "&wilayah=semua";
    }

    private static Locator bar(Page page, TaskRef task) {
        return page.locator("[data-testid=bar][data-task=" + task.code() + "]:visible");
    }

    private static Locator row(Page page, String text) {
        return page.locator(".row-title:visible").filter(new Locator.FilterOptions().setHasText(text));
    }

    private record Box(String code, double left, double width, double chartLeft, double chartWidth) {}

    @ParameterizedTest
    @CsvSource({
        "siklus, Asia/Jakarta, 11",
        "siklus, America/Los_Angeles, 12",
        "siklus, Pacific/Kiritimati, 13",
        "minggu, Asia/Jakarta, 14",
        "minggu, America/Los_Angeles, 15",
        "minggu, Pacific/Kiritimati, 16",
        "hari, Asia/Jakarta, 17",
        "hari, America/Los_Angeles, 18",
        "hari, Pacific/Kiritimati, 19"
    })
    void each_bar_stands_where_its_days_are(String scale, String zone, long seed) {
        Cycle randomCycle = random.aCycle(seed);
        Map<String, TaskRow> rows =
                list.page(Actor.PORTAL, randomCycle, TaskFilter.NONE, List.of(), 0, RandomTasks.TASKS).stream()
                        .collect(Collectors.toMap(TaskRow::code, Function.identity()));
        DateSpan shown = days(randomCycle, rows);
        double count = ChronoUnit.DAYS.between(shown.start(), shown.end()) + 1;
        Page page = signedIn(
                window(Window.DESKTOP, zone), "ketua", "/linimasa?siklus=" + randomCycle.id() + "&skala=" + scale);
        page.locator("[data-testid=bar]:visible").first().waitFor();

        Set<String> seen = new HashSet<>();
        for (int index = 0; index < RandomTasks.TASKS; index += 12) {
            for (Box box : boxesFrom(page, index)) {
                DateSpan dates = within(shown, rows.get(box.code()).dates().orElseThrow());
                double day = box.chartWidth() / count;
                assertThat(box.left() - box.chartLeft())
                        .as(box.code() + " begins")
                        .isCloseTo(day * ChronoUnit.DAYS.between(shown.start(), dates.start()), Offset.offset(1.5));
                assertThat(box.width())
                        .as(box.code() + " lasts")
                        .isCloseTo(day * (ChronoUnit.DAYS.between(dates.start(), dates.end()) + 1), Offset.offset(1.5));
                seen.add(box.code());
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
    }

    /** The days of the cycle, and those around it that tasks have. */
    private static DateSpan days(Cycle cycle, Map<String, TaskRow> rows) {
        DateSpan all = DateSpan.around(rows.values().stream()
                        .flatMap(row -> row.dates().stream())
                        .toList())
                .orElseThrow();
        DateSpan around =
                new DateSpan(cycle.startsOn().minusDays(14), cycle.endsOn().plusDays(14));
        return DateSpan.around(List.of(new DateSpan(cycle.startsOn(), cycle.endsOn()), within(around, all)))
                .orElseThrow();
    }

    /** Cut off at the edges. */
    private static DateSpan within(DateSpan shown, DateSpan dates) {
        return new DateSpan(
                dates.start().isBefore(shown.start()) ? shown.start() : dates.start(),
                dates.end().isAfter(shown.end()) ? shown.end() : dates.end());
    }

    /** The bars that are drawn when a row is at the top, once the rows around it are there. */
    private static List<Box> boxesFrom(Page page, int index) {
        page.evaluate("index => document.querySelector('timeline-chart vaadin-grid').scrollToIndex(index)", index);
        page.waitForFunction("""
                () => {
                  const grid = document.querySelector('timeline-chart vaadin-grid');
                  return !grid.loading && !Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.());
                }""");
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> found = (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('[data-testid=bar]')]
                  .filter((bar) => bar.dataset.task && bar.checkVisibility())
                  .map((bar) => {
                    const box = bar.getBoundingClientRect();
                    const chart = bar.closest('.chart-row').getBoundingClientRect();
                    return { code: bar.dataset.task, left: box.left, width: box.width,
                      chartLeft: chart.left, chartWidth: chart.width };
                  })""");
        return found.stream()
                .map(box -> new Box(
                        (String) box.get("code"),
                        number(box.get("left")),
                        number(box.get("width")),
                        number(box.get("chartLeft")),
                        number(box.get("chartWidth"))))
                .toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void a_late_bar_says_so_and_every_bar_is_spoken() {
        Page page = signedIn("ketua", Window.DESKTOP, timeline());

        assertThat(bar(page, late)).hasClass(Pattern.compile("\\blate\\b"));
        assertThat(bar(page, late).locator("+ .bar-label")).hasText("lewat 3 hari");
        assertThat(bar(page, later))
                .hasAttribute(
                        "aria-label",
                        later.code() + " Mengukur layanan, Kabupaten Bojonegoro, Rencana, 0 persen, "
                                + "9 Sep 2026 – 16 Sep 2026, setelah " + late.code());
        assertThat(page.locator(".arrows path")).hasCount(1);
        assertThat(row(page, "Menata arsip")).isVisible();
        assertThat(bar(page, bottom)).hasCount(0);
    }

    @Test
    void a_bar_opens_the_panel_where_its_days_are_changed_and_it_moves() {
        Page page = signedIn("koordinator-3572", Window.DESKTOP, timeline() + "&skala=siklus");

        BoundingBox before = bar(page, late).boundingBox();
        bar(page, late).click();
        Locator panel = page.locator("[data-testid=task-panel]");
        type(panel.getByLabel("Tenggat", new Locator.GetByLabelOptions().setExact(true)), "12/9/2026");
        assertThat(panel).containsText("Tersimpan");
        panel.getByLabel("Tutup panel").click();
        assertThat(panel).hasCount(0);
        page.waitForFunction(
                "([bar, width]) => bar.getBoundingClientRect().width > width + 10",
                List.of(bar(page, late).elementHandle(), before.width));
        assertThat(bar(page, late)).not().hasClass(Pattern.compile("\\blate\\b"));
    }

    @Test
    void rows_and_bars_are_walked_and_opened_by_keys_alone() {
        Page page = signedIn("ketua", Window.DESKTOP, timeline());
        row(page, "Akuntabilitas Keuangan").waitFor();

        page.getByText("Rencana awal").focus();
        focusCell(page, "Akuntabilitas Keuangan");
        page.keyboard().press("Enter");
        assertThat(row(page, "Menyusun SOP")).hasCount(0);
        page.keyboard().press("Space");
        assertThat(row(page, "Menyusun SOP")).hasCount(1);
        down(page);
        down(page);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-testid=task-panel]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-testid=task-panel]")).hasCount(0);
    }

    private static void down(Page page) {
        Object before = page.evaluate(FOCUSED_CELL);
        page.keyboard().press("ArrowDown");
        page.waitForFunction("before => (%s)() !== before".formatted(FOCUSED_CELL), before);
    }

    /** Tabs on until the cell with the words has the focus. */
    private static void focusCell(Page page, String words) {
        for (int i = 0; i < 6; i++) {
            Object focused = page.evaluate(FOCUSED_CELL);
            if (focused.toString().contains(words)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No cell says " + words);
    }

    @Test
    void groups_are_chosen_and_the_link_says_so() {
        Page page = signedIn("ketua", Window.DESKTOP, timeline());

        page.locator(".segments").getByText("Koorwil").click();
        page.waitForURL("**kelompok=koorwil**");
        assertThat(row(page, "Kabupaten Bojonegoro")).isVisible();
        page.locator(".segments").getByText("Wilayah").click();
        page.waitForURL("**kelompok=wilayah**");
        assertThat(row(page, "Kota Blitar")).isVisible();
        page.navigate(url(timeline() + "&kelompok=bulan&skala=abad"));
        assertThat(page.locator(".ignored")).containsText("kelompok=bulan, skala=abad");
    }

    @Test
    void the_zoom_is_in_the_link_and_kept() {
        Page page = signedIn("ketua-3513", Window.DESKTOP, timeline());
        double whole = bar(page, late).boundingBox().width;

        page.locator(".segments")
                .getByText("Hari", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**skala=hari**");
        page.waitForFunction(
                "([bar, width]) => bar.getBoundingClientRect().width > width * 3",
                List.of(bar(page, late).elementHandle(), whole));
        page.navigate(url(timeline()));
        assertThat(page.locator(".segments [aria-pressed=true]").first()).hasText("Hari");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hari ini"))
                .click();
        assertThat(page.locator(".day-head .today")).isInViewport();
    }

    @Test
    void zooming_in_shows_today_and_zooming_on_keeps_the_days_in_the_middle() {
        Page page = signedIn("pj-data", Window.DESKTOP, timeline() + "&skala=siklus");
        bar(page, late).waitFor();

        zoom(page, "Hari");
        assertThat(page.locator(".day-head .today-mark")).isInViewport();
        page.locator("timeline-chart > vaadin-grid").evaluate("grid => grid.$.table.scrollTo({ left: 0 })");
        assertThat(page.locator(".day-head .today-mark")).not().isInViewport();
        zoom(page, "Minggu");
        zoom(page, "Hari");
        assertThat(page.locator(".day-head .today-mark")).not().isInViewport();
    }

    private static void zoom(Page page, String scale) {
        double before = page.locator(".day-head").boundingBox().width;
        page.locator(".segments")
                .getByText(scale, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction(
                "before => document.querySelector('.day-head').getBoundingClientRect().width !== before", before);
    }

    @Test
    void a_task_beyond_the_chart_has_a_mark_at_its_edge_that_says_when_it_is() {
        TaskRef mistyped = tasks.aTask(cycle)
                .lasting(TODAY.plusYears(3), TODAY.plusYears(3))
                .create();
        TaskRef longAgo = tasks.aTask(cycle)
                .lasting(TODAY.minusYears(1), TODAY.minusYears(1))
                .create();
        Page page = signedIn("ketua", Window.DESKTOP, timeline() + "&skala=siklus");
        Locator chart = page.locator(".day-head");

        assertThat(labelOf(page, mistyped)).containsText("2029");
        assertThat(labelOf(page, longAgo)).containsText("lewat");
        assertThat(labelOf(page, longAgo)).containsText("2025");
        assertThat(bar(page, mistyped).boundingBox().x)
                .isGreaterThan(chart.boundingBox().x + chart.boundingBox().width - 20);
        assertThat(bar(page, longAgo).boundingBox().x).isLessThan(chart.boundingBox().x + 10);
        bar(page, longAgo).click();
        assertThat(page.locator("[data-testid=task-panel]")).isVisible();
    }

    private static Locator labelOf(Page page, TaskRef task) {
        return page.locator(".chart-row:has([data-task=" + task.code() + "]) .bar-label");
    }

    @Test
    void tasks_that_somebody_takes_away_meanwhile_leave_the_others_under_their_own_groups() {
        List<TaskRef> gone =
                Stream.generate(() -> tasks.aTask(cycle).create()).limit(60).toList();
        TaskRef other = tasks.aTask(cycle).in("ppid").titled("Menata PPID").create();
        Page page = signedIn("ketua", Window.DESKTOP, timeline() + "&skala=siklus");
        bar(page, late).waitFor();

        gone.subList(0, 50).forEach(task -> service.delete(Actor.PORTAL, task.id()));
        page.locator("timeline-chart > vaadin-grid").evaluate("grid => grid.$.table.scrollTo({ top: 100_000 })");
        page.locator("[data-task=" + other.code() + "]:visible").waitFor();

        assertThat(page.locator(".page-head")).containsText("17 tugas");
    }

    @Test
    void where_today_is_not_shown_its_button_says_why() {
        clock.standOn(TODAY.plusYears(1));
        Page page = signedIn("ketua", Window.DESKTOP, timeline());

        page.getByText("Hari ini").click();
        assertThat(page.getByText("Hari ini di luar linimasa siklus ini").first())
                .isVisible();
    }

    @Test
    void arrows_and_agreed_days_can_be_hidden_for_good() {
        service.edit(
                Actor.PORTAL,
                later.id(),
                TaskField.DATES,
                tasks.read(cycle, later).dates(),
                Optional.of(new DateSpan(TODAY.plusDays(5), TODAY.plusDays(12))));
        Page page = signedIn("pj-manajemen", Window.DESKTOP, timeline());
        Locator agreed = page.locator(".chart-row:has([data-task=" + later.code() + "]) .agreed");

        assertThat(agreed).isVisible();
        page.getByText("Rencana awal").click();
        assertThat(agreed).isHidden();
        page.getByText("Ketergantungan").click();
        assertThat(page.locator(".arrows path")).hasCount(0);
        page.reload();
        assertThat(bar(page, later)).isVisible();
        assertThat(agreed).isHidden();
        assertThat(page.locator(".arrows path")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_milestone_says_its_name_when_it_is_pressed(Window window) {
        Page page = signedIn("ketua", window, "/linimasa?skala=siklus");
        Locator milestone = page.locator(".milestone").first();

        milestone.click();
        assertThat(milestone.locator(".milestone-name")).isVisible();
        assertThat(milestone).hasAttribute("aria-label", Pattern.compile(".+: .+"));
    }

    @Test
    void a_filter_leaves_the_groups_that_have_something() {
        Page page = signedIn("ketua", Window.DESKTOP, timeline() + "&cari=SOP");

        assertThat(bar(page, late)).isVisible();
        assertThat(bar(page, later)).hasCount(0);
        assertThat(page.locator(".filter-bar .found")).hasText("1 dari 6");
    }
}
