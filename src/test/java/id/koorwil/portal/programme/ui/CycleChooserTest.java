package id.koorwil.portal.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.PortalTest;
import id.koorwil.portal.TaskContent;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.programme.Cycles;
import id.koorwil.portal.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@PortalTest
class CycleChooserTest extends SpringBrowserlessTest {

    @Autowired
    private Cycles cycles;

    @Autowired
    private Programme programme;

    @Autowired
    private TaskContent tasks;

    @Test
    @WithUserDetails("ketua")
    void a_portal_without_a_current_cycle_says_so() {
        Cycle before = programme.cycles(Actor.PORTAL).getFirst();
        Cycle ended = tasks.aCycle();
        cycles.makeCurrent(Actor.PORTAL, ended.id());
        cycles.close(Actor.PORTAL, ended.id());
        try {
            UI.getCurrent().navigate("papan/keuangan");

            assertThat(texts()).contains("Belum ada siklus yang sedang berjalan.");
        } finally {
            cycles.makeCurrent(Actor.PORTAL, before.id());
        }
        UI.getCurrent().navigate("papan/ppid");
        assertThat(texts()).doesNotContain("Belum ada siklus yang sedang berjalan.");
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
