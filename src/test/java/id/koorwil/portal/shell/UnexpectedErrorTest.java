package id.koorwil.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import id.koorwil.portal.PortalTest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithUserDetails;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedErrorTest extends SpringBrowserlessTest {

    private static final Pattern REFERENCE = Pattern.compile("rujukan ([0-9A-F]{8}) ");

    @Test
    @WithUserDetails("pengamat")
    void shows_a_reference_that_is_in_the_log_and_leaves_the_page_as_it_is(CapturedOutput log) {
        UI.getCurrent().navigate("papan/keuangan");
        Object page = getCurrentView();

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("rusak")));

        assertThat(getCurrentView()).isSameAs(page);
        String told = find(Span.class, find(Notification.class).single())
                .all()
                .getFirst()
                .getText();
        Matcher reference = REFERENCE.matcher(told);
        assertThat(reference.find()).as(told).isTrue();
        assertThat(log.getAll())
                .containsPattern("Unexpected error " + reference.group(1) + "[\\s\\S]*IllegalStateException: rusak");
    }

    @Test
    @WithUserDetails("pengamat")
    void a_line_that_broke_is_no_error(CapturedOutput log) {
        UI.getCurrent().navigate("papan/keuangan");

        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(find(Notification.class).exists()).isFalse();
        assertThat(log.getAll()).doesNotContain("Broken pipe");
    }
}
