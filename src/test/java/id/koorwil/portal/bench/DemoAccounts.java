package id.koorwil.portal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Accounts of the demo, of which each has few pages; many pages need many. */
final class DemoAccounts {

    private static final List<String> NAMES = names();

    private DemoAccounts() {}

    /** Another one for each number, until all had their turn. */
    static String nth(int number) {
        return NAMES.get(number % NAMES.size());
    }

    private static List<String> names() {
        try (BufferedReader regions = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/id/koorwil/portal/demo/wilayah.csv")),
                StandardCharsets.UTF_8))) {
            return regions.lines()
                    .skip(1)
                    .map(line -> "koordinator-"
                            + line.substring(0, line.indexOf(',')).replace(".", ""))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
