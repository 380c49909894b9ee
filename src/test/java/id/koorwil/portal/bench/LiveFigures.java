package id.koorwil.portal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.koorwil.portal.load.FlowClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A board under many hands: from releasing a card until it is painted in another browser, in milliseconds, alone and with many
 * sessions on the same board; what each page is sent for it, in bytes; many tasks moved at once.
 */
record LiveFigures(Figures figures) {

    private static final int MOVES = 50;
    private static final int WARM_UP = 10;
    private static final int SESSIONS = 200;
    private static final int MANY = 200;

    void measure(Browser browser, Visit writer, int tasks) {
        writer.open(Visit.BOARD);
        try (Visit reader = Visit.begin(browser)) {
            AtomicLong bytes = new AtomicLong();
            reader.page()
                    .onWebSocket(line -> line.onFrameReceived(frame -> bytes.addAndGet(
                            frame.text() == null ? 0 : frame.text().length())));
            reader.open(Visit.BOARD);
            moves(writer.page(), reader.page(), WARM_UP);
            bytes.set(0);
            add("another browser", tasks, moves(writer.page(), reader.page(), MOVES));
            figures.add("bytes to a page that shows a move", tasks, bytes.get() / (double) MOVES);
            List<FlowClient> sessions = sessions();
            moves(writer.page(), reader.page(), WARM_UP);
            add("another browser, with 200 sessions", tasks, moves(writer.page(), reader.page(), MOVES));
            sessions.forEach(FlowClient::close);
        }
        figures.add("200 tasks moved at once, until it is said", tasks, many(writer.page()));
    }

    private void add(String who, int tasks, double[] times) {
        figures.add("mouse-up until painted in " + who, tasks, times);
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        figures.add("95th of a hundred of them", tasks, sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }

    private static List<FlowClient> sessions() {
        List<FlowClient> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            FlowClient session = new FlowClient(RunningPortal.ADDRESS);
            session.signIn(DemoAccounts.nth(i), "bawaslu-demo");
            session.open("papan/keuangan", "siklus=3");
            sessions.add(session);
        }
        return sessions;
    }

    private static double[] moves(Page writer, Page reader, int number) {
        return Figures.times(number, () -> move(writer, reader));
    }

    /** Both clocks are the machine's. */
    private static double move(Page writer, Page reader) {
        HeldCard card = HeldCard.over(writer);
        reader.evaluate("""
                code => {
                  const column = document.querySelector('[data-status=DIKERJAKAN] card-list');
                  const there = () => [...column.querySelectorAll(`[data-task="${code}"]`)].some(card => card.checkVisibility());
                  window.painted = 0;
                  new MutationObserver((changes, observer) => {
                    if (!there()) return;
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => { window.painted = performance.timeOrigin + performance.now(); }));
                  }).observe(column, { childList: true, subtree: true, attributes: true, characterData: true });
                }""", card.code());
        writer.evaluate("""
                () => document.querySelector('card-board').addEventListener('pointerup',
                  () => { window.released = performance.timeOrigin + performance.now(); }, { capture: true, once: true })""");
        writer.mouse().up();
        double painted =
                Visit.number(reader.waitForFunction("() => window.painted").jsonValue());
        double released = Visit.number(writer.evaluate("() => window.released"));
        return painted - released;
    }

    private static double many(Page page) {
        page.evaluate("""
                async last => {
                  const board = document.querySelector('card-board');
                  board.$server.select(await board.$server.between('DIKERJAKAN', null, 0, last - 1));
                }""", MANY);
        Locator bar = page.locator(".selection-bar");
        bar.getByText(MANY + " terpilih").waitFor();
        bar.getByText("Pindahkan").click();
        Locator target = page.locator("vaadin-popover[opened]").getByText("Diperiksa");
        target.waitFor();
        return Visit.number(page.evaluate("""
                wanted => new Promise(done => {
                  const started = performance.now();
                  new MutationObserver((changes, observer) => {
                    if ([...document.querySelectorAll('vaadin-notification-card')].some(card => card.textContent.includes(wanted))) {
                      observer.disconnect();
                      done(performance.now() - started);
                    }
                  }).observe(document.body, { childList: true, subtree: true, characterData: true });
                  [...document.querySelectorAll('vaadin-popover vaadin-button')].find(item => item.textContent === 'Diperiksa').click();
                })""", MANY + " tugas diubah"));
    }
}
