package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.binder.Result;
import id.koorwil.portal.schedule.DayWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day, picked or typed: {@code 3/10}, {@code 3 okt}, {@code besok}. Shown as {@code 3 Okt 2026}; typed words are read
 * by the server, whose today is East Java's.
 */
@JsModule("./task/day-format.ts")
@JsModule("./task/escape.ts")
@JsModule("./task/typed-day.ts")
@JsModule("./task/keep-typed.ts")
class DayPicker extends DatePicker {

    private final Supplier<LocalDate> today;
    private String typedWords = "";

    DayPicker(String label, Supplier<LocalDate> today, Locale locale) {
        super(label);
        this.today = today;
        List<String> months = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                .toList();
        List<String> briefMonths = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, locale))
                .toList();
        List<DayOfWeek> week = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        setI18n(new DatePickerI18n()
                // typed days are left to the server: the browser's year may be another
                .setDateFormats("d/M/yyyy")
                .setMonthNames(months)
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"))
                .setBadInputErrorMessage(getTranslation("day.unreadable")));
        setInitialPosition(today.get());
        setClearButtonVisible(true);
        setFallbackParser(text -> readTyped(text).map(Result::ok).orElseGet(this::unreadableDay));
        addAttachListener(attached -> {
            getElement().executeJs("window.portal.showDaysIn(this, $0)", String.join(",", briefMonths));
            getElement().executeJs("window.portal.standOn(this)");
            getElement().executeJs("window.portal.keepOnEscape(this)");
            getElement().executeJs("window.portal.takeOnTab(this)");
            getElement().executeJs("window.portal.keepTyped(this)");
        });
    }

    /** What was wrong with the day before it is not said of this one. */
    private Result<LocalDate> unreadableDay() {
        setErrorMessage(null);
        return Result.error(getTranslation("day.unreadable"));
    }

    private Optional<LocalDate> readTyped(String text) {
        typedWords = text;
        return read(text);
    }

    /** The words that were read by the server since this was asked last; empty if there are none. */
    String typedWords() {
        String words = typedWords;
        typedWords = "";
        return words;
    }

    /** Whether a text means a day, or none as nothing does. */
    boolean reads(String text, @Nullable LocalDate day) {
        return text.isBlank()
                ? day == null
                : read(text).filter(meant -> meant.equals(day)).isPresent();
    }

    private Optional<LocalDate> read(String text) {
        return DayWords.read(text, today.get());
    }

    /** Takes what somebody typed, and answers whether it is a day; if not, it is told. */
    boolean take(String text) {
        Optional<LocalDate> day = readTyped(text);
        day.ifPresent(this::setValue);
        setInvalid(day.isEmpty());
        setErrorMessage(day.isEmpty() ? getTranslation("day.unreadable") : null);
        return day.isPresent();
    }

    /** Whether something was typed that is no day; the field says so itself. */
    boolean unreadable() {
        return isInputUnparsable();
    }
}
