package id.koorwil.portal.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import id.koorwil.portal.PortalApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/** The portal in a process that also answers, on its standard input and output, what the bench asks of it. */
public class BenchedPortal {

    private static final Set<VaadinSession> SESSIONS = ConcurrentHashMap.newKeySet();

    @Bean
    VaadinServiceInitListener bench() {
        return BenchedPortal::prepare;
    }

    private static void prepare(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> SESSIONS.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> SESSIONS.remove(ended.getSession()));
        RouteConfiguration.forApplicationScope().setRoute("bare-tree", BareTree.class);
    }

    public static void main(String[] arguments) throws IOException {
        SpringApplication.from(PortalApplication::main)
                .with(BenchedPortal.class)
                .run(arguments);
        Optional<HeapWatch> watch = Optional.empty();
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String command = commands.readLine(); command != null; command = commands.readLine()) {
                switch (command) {
                    case BenchedProcess.SESSIONS -> answer(attached() + " " + HeapWatch.inUse());
                    case BenchedProcess.WATCH -> {
                        watch = Optional.of(HeapWatch.begin());
                        answer("");
                    }
                    case BenchedProcess.HEAP ->
                        answer(Long.toString(watch.orElseThrow().more()));
                    default -> throw new IllegalArgumentException(command);
                }
            }
        }
    }

    @SuppressWarnings("SystemOut") // the bench reads it
    private static void answer(String words) {
        System.out.println(BenchedProcess.ANSWER + words);
    }

    private static long attached() {
        return SESSIONS.stream().filter(BenchedPortal::hasPage).count();
    }

    private static boolean hasPage(VaadinSession session) {
        session.lock();
        try {
            return session.getUIs().stream().anyMatch(BenchedPortal::isDrawn);
        } finally {
            session.unlock();
        }
    }

    private static boolean isDrawn(UI ui) {
        return ui.isAttached()
                && !ui.getInternals().getActiveRouterTargetsChain().isEmpty();
    }
}
