package id.koorwil.portal.people.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Browser and system of a device, as people call them.
 *
 * @param browser empty if it is unknown
 * @param system empty if it is unknown
 */
record DeviceName(String browser, String system) {

    /** What is in a browser's name for itself, the more special first: Chrome says Safari too. */
    private static final Map<String, String> BROWSERS = names(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = names(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private static Map<String, String> names(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /** Empty if nothing of it is known. */
    static Optional<DeviceName> of(String userAgent) {
        DeviceName name = new DeviceName(found(BROWSERS, userAgent), found(SYSTEMS, userAgent));
        return name.browser.isEmpty() || name.system.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String found(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
