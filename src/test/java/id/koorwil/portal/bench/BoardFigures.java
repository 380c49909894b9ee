package id.koorwil.portal.bench;

import com.microsoft.playwright.Page;

/** A board of many cards: opened, changed for another, and a card dropped in it. */
record BoardFigures(Figures figures, int runs, int warmUp) {

    /** Of fewer there is not a lane for every region, nor a screen of cards. */
    private static final int MANY = 1_000;

    void measure(Visit visit, int tasks) {
        for (int i = 0; i < warmUp; i++) {
            visit.open(Visit.BOARD);
        }
        figures.add("board, warm cache", tasks, Figures.times(runs, () -> visit.open(Visit.BOARD)));
        if (tasks >= MANY) {
            figures.add("board with 38 lanes, warm cache", tasks, Figures.times(runs, () -> visit.open(Visit.LANES)));
            figures.add("its nodes", tasks, visit.number("() => document.querySelectorAll('*').length"));
        }
        figures.add("board, cold cache", tasks, Figures.times(runs, () -> visit.openCold(Visit.BOARD)));
        figures.add("board to board", tasks, Figures.times(runs, () -> switchBoard(visit)));
        double[] drawn = new double[runs];
        double[] answered = new double[runs];
        for (int i = 0; i < runs; i++) {
            visit.open(Visit.BOARD);
            drop(visit.page(), drawn, answered, i);
        }
        figures.add("drop until drawn", tasks, drawn);
        figures.add("drop until answered", tasks, answered);
    }

    private static double switchBoard(Visit visit) {
        visit.open(Visit.BOARD);
        return visit.number("""
                () => new Promise(done => {
                  const title = document.querySelector('h1').textContent;
                  const started = performance.now();
                  new MutationObserver((changes, observer) => {
                    const h1 = document.querySelector('h1');
                    if (h1 && h1.textContent !== title) {
                      observer.disconnect();
                      requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
                    }
                  }).observe(document.body, { childList: true, subtree: true, characterData: true });
                  document.querySelectorAll('.side-navigation .heading + ul a')[1].click();
                })""");
    }

    private static void drop(Page page, double[] drawn, double[] answered, int run) {
        HeldCard.over(page);
        page.evaluate("""
                () => {
                  const board = document.querySelector('card-board');
                  const move = board.$server.move.bind(board.$server);
                  board.addEventListener('pointerup', () => {
                    const released = performance.now();
                    requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now() - released; }));
                    window.released = released;
                  }, { capture: true, once: true });
                  board.$server.move = (...args) => move(...args).then(done => {
                    window.answered = performance.now() - window.released;
                    return done;
                  });
                }""");
        page.mouse().up();
        answered[run] =
                Visit.number(page.waitForFunction("() => window.answered").jsonValue());
        drawn[run] = Visit.number(page.evaluate("() => window.drawn"));
    }
}
