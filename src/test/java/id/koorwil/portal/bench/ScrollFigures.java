package id.koorwil.portal.bench;

import java.util.Map;

/** The timeline scrolled down and up, right and left, in turns with a bare tree grid of as many rows; see {@link BareTree}. */
record ScrollFigures(Figures figures, int runs) {

    private static final String TIMELINE = PageFigures.TIMELINE + "&skala=hari";

    /** A flick of the wheel in each frame, of so many pixels; every element is counted where the scrolling turns. */
    private static final String SCROLL = """
            async () => {
              const { table } = document.querySelector('vaadin-grid').$;
              const frames = [];
              const elements = root => [...root.querySelectorAll('*')]
                .reduce((sum, element) => sum + 1 + (element.shadowRoot ? elements(element.shadowRoot) : 0), 0);
              let nodes = 0;
              for (const [left, top] of [[0, 90], [0, -90], [24, 0], [-24, 0], [0, 200], [24, -120]]) {
                await new Promise(done => {
                  let last = performance.now();
                  const end = last + 1500;
                  const step = now => {
                    frames.push(now - last);
                    last = now;
                    table.scrollBy(left, top);
                    if (now < end) requestAnimationFrame(step); else done();
                  };
                  requestAnimationFrame(now => { last = now; requestAnimationFrame(step); });
                });
                nodes = Math.max(nodes, elements(document));
              }
              return {
                rate: frames.length * 1000 / frames.reduce((sum, frame) => sum + frame, 0),
                worst: Math.max(...frames),
                nodes,
              };
            }""";

    /** In the page, since the server's bundle knows nothing of this page but has what its grid needs. */
    private static final String TO_BARE_TREE = """
            () => {
              const link = document.createElement('a');
              link.href = 'bare-tree';
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    void measure(Visit visit, int tasks) {
        double[] rates = new double[runs];
        double[] worst = new double[runs];
        double[] nodes = new double[runs];
        double[] bareRates = new double[runs];
        double[] bareWorst = new double[runs];
        for (int i = -1; i < runs; i++) {
            visit.open(TIMELINE);
            Map<?, ?> timeline = (Map<?, ?>) visit.page().evaluate(SCROLL);
            visit.page().evaluate(TO_BARE_TREE);
            visit.page().waitForFunction("() => document.querySelectorAll('.bare-bar').length > 15");
            Map<?, ?> bare = (Map<?, ?>) visit.page().evaluate(SCROLL);
            if (i >= 0) { // what came first warmed both
                rates[i] = Visit.number(timeline.get("rate"));
                worst[i] = Visit.number(timeline.get("worst"));
                nodes[i] = Visit.number(timeline.get("nodes"));
                bareRates[i] = Visit.number(bare.get("rate"));
                bareWorst[i] = Visit.number(bare.get("worst"));
            }
        }
        figures.add("timeline scrolled, frames per second", tasks, rates);
        figures.add("bare tree grid scrolled, frames per second", tasks, bareRates);
        figures.add("timeline scrolled, slowest frame", tasks, worst);
        figures.add("bare tree grid scrolled, slowest frame", tasks, bareWorst);
        figures.add("timeline scrolled, elements", tasks, nodes);
    }
}
