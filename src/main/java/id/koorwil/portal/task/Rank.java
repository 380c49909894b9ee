package id.koorwil.portal.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a column: text that sorts byte by byte, such that between any two places there is another. Moving a card
 * therefore changes its own row alone.
 *
 * <p>A rank is a fraction between 0 and 1 in base 62 without its leading "0." and without trailing zeros. Inserting
 * again and again at one spot makes it a digit longer about every sixth time; see {@link #isLong()}.
 */
record Rank(String key) implements Comparable<Rank> {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int LONG = 60;

    Rank {
        if (key.isEmpty() || key.endsWith("0") || !key.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Not a rank: " + key);
        }
    }

    /**
     * A place between two neighbours.
     *
     * @param above the neighbour that sorts before, null at the top
     * @param below the neighbour that sorts after, null at the bottom
     * @throws IllegalArgumentException if they are not in order
     */
    static Rank between(@Nullable Rank above, @Nullable Rank below) {
        String low = above == null ? "" : above.key;
        String high = below == null ? null : below.key;
        if (high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("%s is not above %s".formatted(above, below));
        }
        return new Rank(middle(low, high));
    }

    /** As many places as asked, evenly over the whole column. */
    static List<Rank> spread(int count) {
        int width = 1;
        long places = BASE;
        while (places <= (long) count * BASE) {
            places *= BASE;
            width++;
        }
        List<Rank> ranks = new ArrayList<>(count);
        for (long i = 1; i <= count; i++) {
            ranks.add(new Rank(digits(places / (count + 1) * i, width)));
        }
        return ranks;
    }

    /** Whether the column should be spread anew, so that keys stay far below the length of their database column. */
    boolean isLong() {
        return key.length() > LONG;
    }

    private static String middle(String low, @Nullable String high) {
        StringBuilder shared = new StringBuilder();
        int at = 0;
        while (true) {
            int from = at < low.length() ? DIGITS.indexOf(low.charAt(at)) : 0;
            int to = high != null && at < high.length() ? DIGITS.indexOf(high.charAt(at)) : BASE;
            if (to - from > 1) {
                return shared.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            shared.append(DIGITS.charAt(from));
            if (to - from == 1) {
                high = null; // below the upper neighbour already, whatever follows
            }
            at++;
        }
    }

    private static String digits(long value, int width) {
        char[] digits = new char[width];
        for (int i = width - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (value % BASE));
            value /= BASE;
        }
        return new String(digits).replaceAll("0+$", "");
    }

    @Override
    public int compareTo(Rank other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
