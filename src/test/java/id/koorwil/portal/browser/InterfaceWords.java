package id.koorwil.portal.browser;

import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a page that belong to the other language of the interface: those of that language's bundle which neither the
 * page's own bundle nor any stored text knows.
 */
class InterfaceWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    /** All that is seen or spoken, in components too. */
    private static final String TEXTS = """
            () => {
              const texts = [];
              const read = root => {
                for (const node of root.querySelectorAll('*')) {
                  if (node.matches('script, style, template')) continue;
                  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'])
                    if (node.getAttribute(name)) texts.push(node.getAttribute(name));
                  for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.push(child.data);
                  if (node.shadowRoot) read(node.shadowRoot);
                }
              };
              read(document.body);
              return texts;
            }""";

    private final Map<Locale, Set<String>> foreign;

    /** Knows what is content and not interface. */
    InterfaceWords(Collection<String> stored) {
        Set<String> content = words(stored.stream());
        foreign = LANGUAGES.stream().collect(Collectors.toMap(language -> language, language -> {
            Set<String> words = LANGUAGES.stream()
                    .filter(other -> !other.equals(language))
                    .map(InterfaceWords::ofBundle)
                    .collect(TreeSet::new, Set::addAll, Set::addAll);
            words.removeAll(ofBundle(language));
            words.removeAll(content);
            return words;
        }));
    }

    private static Set<String> ofBundle(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", language);
        return words(bundle.keySet().stream().map(bundle::getString));
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words of another language than the page's own. */
    @SuppressWarnings("unchecked")
    Set<String> foreignOn(Page page) {
        Locale language = Locale.of((String) page.evaluate("() => document.documentElement.lang"));
        Set<String> words = words(((List<String>) page.evaluate(TEXTS)).stream());
        words.retainAll(foreign.get(language));
        return words;
    }
}
