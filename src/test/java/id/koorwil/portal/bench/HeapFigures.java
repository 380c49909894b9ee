package id.koorwil.portal.bench;

import java.io.IOException;

/** What the session of somebody costs who looks at a board, in MB of the server's heap. */
record HeapFigures(Figures figures) {

    private static final int SESSIONS = 200;
    private static final int BEFORE = 20;
    private static final double MB = 1024 * 1024;

    void measure(Visit visit, BenchedProcess portal, int tasks) throws IOException {
        leave(visit);
        for (int i = 0; i < BEFORE; i++) {
            attach(visit, i);
        }
        BenchedProcess.Sessions before = portal.sessions();
        for (int i = 0; i < SESSIONS; i++) {
            attach(visit, BEFORE + i);
        }
        BenchedProcess.Sessions after = portal.sessions();
        figures.add("sessions with an attached board", tasks, after.attached());
        figures.add(
                "heap of a session, MB",
                tasks,
                (after.heapBytes() - before.heapBytes()) / MB / (after.attached() - before.attached()));
    }

    private static void attach(Visit visit, int number) {
        visit.signIn(DemoAccounts.nth(number), Visit.BOARD);
        leave(visit);
    }

    /** Without a word to the server, for which the page remains attached. */
    private static void leave(Visit visit) {
        visit.page().evaluate("() => { Navigator.prototype.sendBeacon = () => true; }");
        visit.page().navigate("about:blank");
        visit.context().clearCookies();
    }
}
