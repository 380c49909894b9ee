package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said outside of them. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    /** A key as it stands whole in the code; those put together end with a dot there. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-zA-Z_-]+)*\\.?)\"");
    /** Words for people stand in these calls; a word is anything of three letters in a row. */
    private static final Pattern SAID = Pattern.compile(
            "(?:setText|setAriaLabel|setTitle|setLabel|setPlaceholder|setHelperText|setErrorMessage|new (?:Span|Button|H[1-4]|Paragraph|NativeButton|Anchor|Checkbox)|Notices\\.\\w+)\\(\"(?!https?:|#)[^\"]*[A-Za-z]{3}[^\"]*\"");

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(
                        BundlesTest.class.getResourceAsStream("/vaadin-i18n/translations_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList();
        }
    }

    @Test
    void both_languages_have_every_key() throws IOException {
        assertThat(new TreeSet<>(bundle("en").keySet()))
                .isEqualTo(new TreeSet<>(bundle("id").keySet()));
        assertThat(bundle("en").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void both_languages_have_the_same_arguments() throws IOException {
        Properties english = bundle("en");
        bundle("id")
                .forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString(), "")))
                        .as(key.toString())
                        .isEqualTo(arguments(text)));
    }

    private static Set<String> arguments(Object text) {
        return new TreeSet<>(ARGUMENT.matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @Test
    void an_apostrophe_would_swallow_arguments() throws IOException {
        for (String language : List.of("id", "en")) {
            assertThat(bundle(language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void every_key_is_used() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        TreeSet<String> beginnings = new TreeSet<>();
        List<Path> all = Stream.concat(
                        sources("src/main/java", ".java").stream(), sources("src/main/resources", ".html").stream())
                .toList();
        for (Path file : all) {
            String code = Files.readString(file).replaceAll("\\{([a-z.-]+)}", "\"$1\"");
            KEY.matcher(code)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> (key.endsWith(".") ? beginnings : used).add(key));
        }
        assertThat(bundle("id").stringPropertyNames())
                .allMatch(key -> used.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    void nothing_is_said_in_the_code_itself() throws IOException {
        for (Path file : sources("src/main/java", ".java")) {
            assertThat(SAID.matcher(Files.readString(file)).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }
}
