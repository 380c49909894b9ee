package id.koorwil.portal.shell;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which addresses lead somewhere: Flow's servlet answers every other one with a page too, and keeps a session for it. */
@Component
public class KnownAddresses {

    private static final List<String> FILE_FOLDERS = List.of("META-INF/VAADIN/webapp/", "META-INF/resources/");

    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    KnownAddresses(ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    /** Whether a route, a controller or a file is there. */
    public boolean leadSomewhere(HttpServletRequest request) {
        String path = path(request);
        return isPage(request, path) || hasController(request) || isFile(request, path);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + 1);
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return path.isEmpty()
                || ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(path)
                        .isPresent();
    }

    /** Whether what is answered is no page of Flow's, as a download. */
    public boolean hasController(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return controllers.stream().anyMatch(mapping -> {
            try {
                return mapping.getHandler(request) != null;
            } catch (ServletException forAnotherMethodOrType) {
                return true;
            } catch (Exception e) {
                throw new IllegalStateException(e); // as its interface has it
            }
        });
    }

    private static boolean isFile(HttpServletRequest request, String path) {
        if (isDeveloped(request)) {
            return path.startsWith("VAADIN/") || path.contains(".") || path.startsWith("@");
        }
        boolean named = path.lastIndexOf('.') > path.lastIndexOf('/')
                && !path.contains("..")
                && !path.toLowerCase(Locale.ROOT).endsWith("index.html");
        return named
                && FILE_FOLDERS.stream()
                        .anyMatch(
                                folder -> KnownAddresses.class.getClassLoader().getResource(folder + path) != null);
    }

    /** Then Vite has the files, and knows which there are. */
    private static boolean isDeveloped(HttpServletRequest request) {
        return !ApplicationConfiguration.get(new VaadinServletContext(request.getServletContext()))
                .isProductionMode();
    }
}
