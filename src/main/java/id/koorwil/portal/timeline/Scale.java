package id.koorwil.portal.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How wide a day is drawn. */
enum Scale {
    /** The whole cycle in the window. */
    SIKLUS(0),
    MINGGU(26),
    HARI(56);

    /** A target for a finger and for a mouse, in pixels. */
    private static final int FINGER = 44;

    private static final int POINTER = 24;
    /** A day's width at least, where the whole cycle is in the window, in pixels. */
    private static final double PHONE_DAY = 7;

    private static final double DESKTOP_DAY = 12;

    private final int dayWidth;

    Scale(int dayWidth) {
        this.dayWidth = dayWidth;
    }

    /** In pixels; 0 for as much room as there is. */
    int dayWidth() {
        return dayWidth;
    }

    /** Days that two things have to be apart to be pressed one by one. */
    int daysApart(boolean phone) {
        double day = dayWidth > 0 ? dayWidth : phone ? PHONE_DAY : DESKTOP_DAY;
        return (int) Math.ceil((phone ? FINGER : POINTER) / day);
    }

    /** In addresses and in what is kept. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scale> read(String token) {
        return Arrays.stream(values())
                .filter(scale -> scale.token().equals(token))
                .findFirst();
    }
}
