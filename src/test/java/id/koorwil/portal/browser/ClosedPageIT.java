package id.koorwil.portal.browser;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.SpringServlet;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** A page that the server has closed is kept by nobody. */
class ClosedPageIT extends BoardTest {

    @Autowired
    private ServletRegistrationBean<SpringServlet> servlet;

    @Test
    void leaves_the_memory() {
        List<WeakReference<UI>> pages = new ArrayList<>();
        Registration listening = servlet.getServlet()
                .getService()
                .addUIInitListener(init -> pages.add(new WeakReference<>(init.getUI())));
        Page page = signedIn("ketua", Window.DESKTOP, board());
        card(page, top.code()).waitFor();
        listening.remove();
        page.evaluate("() => { Navigator.prototype.sendBeacon = () => true; }");
        page.navigate("about:blank");

        close(pages.getLast());

        page.waitForCondition(() -> {
            System.gc();
            return pages.getLast().get() == null;
        });
    }

    private static void close(WeakReference<UI> page) {
        UI ui = page.get();
        VaadinSession session = ui.getSession();
        ui.accessSynchronously(() -> {
            ui.close();
            session.removeUI(ui);
        });
    }
}
