package id.koorwil.portal.bench;

import java.util.List;

/** Pages over all aspects: opened, and the table filtered by a key. */
record PageFigures(Figures figures, int runs, int warmUp) {

    static final String TIMELINE = "/linimasa?siklus=3";
    private static final String TABLE = "/tugas?siklus=3";

    void measure(Visit visit, int tasks) {
        for (String path : List.of("/?siklus=3", TIMELINE, TABLE)) {
            for (int i = 0; i < warmUp; i++) {
                visit.open(path);
            }
            figures.add(
                    path.replaceFirst("\\?.*", "") + ", warm cache",
                    tasks,
                    Figures.times(runs, () -> visit.open(path)));
        }
        visit.open(TABLE);
        figures.add(
                "/tugas, key in the filter until rows are painted", tasks, Figures.times(runs, () -> filter(visit)));
    }

    /** From the last key of a word until the count and the rows of the answer are painted. */
    private static double filter(Visit visit) {
        return visit.number("""
                () => new Promise(done => {
                  const found = document.querySelector('.filter-bar .found');
                  const before = found.textContent;
                  const input = document.querySelector('.filter-bar input');
                  const pressed = performance.now();
                  new MutationObserver((changes, observer) => {
                    if (found.textContent !== before) {
                      observer.disconnect();
                      requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
                    }
                  }).observe(found, { childList: true, subtree: true, characterData: true });
                  input.value = input.value ? '' : 'SOP';
                  input.dispatchEvent(new Event('input', { bubbles: true }));
                })""");
    }
}
