package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.task.Lateness;
import id.koorwil.portal.task.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A deadline as cards say it: in words near it, otherwise the day. */
public final class DueWords {

    private static final int NEAR_DAYS = 7;

    private DueWords() {}

    /**
     * The words; empty without a deadline. No day is near in a cycle that is over.
     *
     * @param judgedOn the day that lateness is judged on
     */
    public static String of(Status status, @Nullable LocalDate due, Cycle cycle, LocalDate judgedOn, Locale locale) {
        if (due == null) {
            return "";
        }
        if (status == Status.SELESAI) {
            return "✓ " + Days.brief(due, locale);
        }
        long late = Lateness.days(status, due, judgedOn);
        if (late > 0) {
            return "⚠ " + translate("due.late", late);
        }
        if (cycle.closed()) {
            return Days.brief(due, locale);
        }
        long days = ChronoUnit.DAYS.between(judgedOn, due);
        if (days == 0) {
            return translate("due.today");
        }
        if (days == 1) {
            return translate("due.tomorrow");
        }
        return days <= NEAR_DAYS ? translate("due.in", days) : Days.brief(due, locale);
    }
}
