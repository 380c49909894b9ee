package id.koorwil.portal.task;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.programme.Names;
import id.koorwil.portal.text.Tidy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a list of tasks is narrowed to: the state that pages keep in their address, so that a link shows what its sender
 * saw. Values of one kind are joined by "or", kinds by "and"; an empty set narrows nothing.
 *
 * @param aspects codes
 * @param regions codes, or {@link #MINE}, or {@link #EVERY_REGION} alone
 * @param areas codes of coordination areas
 * @param series code of the first task of those that were made together for many regions; empty narrows nothing
 * @param text words, each of which must occur
 */
public record TaskFilter(
        Set<String> aspects,
        Set<String> regions,
        Set<String> areas,
        Set<Status> statuses,
        Set<Priority> priorities,
        Set<String> executors,
        Set<Deadline> deadlines,
        boolean blocked,
        boolean returned,
        String series,
        String text) {

    /** The regions of whoever looks. */
    public static final String MINE = "saya";

    /** Parameter of the regions. */
    public static final String REGIONS = "wilayah";

    private static final String SERIES = "kelompok-tugas";

    /** Said in the address where a page would otherwise begin with the own region. */
    public static final String EVERY_REGION = "semua";

    public static final TaskFilter NONE =
            new TaskFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, "", "");

    /** Of the words that are searched for, in characters. */
    public static final int LONGEST_TEXT = 100;

    /** State of the deadline; none of them is of a task that is done. */
    public enum Deadline {
        /** Before today. */
        LEWAT,
        /** Monday to Sunday of this week. */
        MINGGU_INI,
        /** No deadline. */
        TANPA;

        String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The codes that exist; others in an address are ignored, and the page says so. */
    public record Known(Predicate<String> aspect, Predicate<String> region, Predicate<String> area) {

        public static Known of(Names names) {
            return new Known(names.aspects()::containsKey, names.regions()::containsKey, names.areas()::containsKey);
        }
    }

    /** What was understood of an address, and the values that were not, as {@code tenggat=kemarin}. */
    public record Read(TaskFilter filter, List<String> ignored) {}

    public TaskFilter {
        aspects = copy(aspects);
        regions = regions.contains(EVERY_REGION) ? Set.of(EVERY_REGION) : copy(regions);
        areas = copy(areas);
        statuses = copy(statuses);
        priorities = copy(priorities);
        executors = copy(executors);
        deadlines = copy(deadlines);
    }

    private static <T> Set<T> copy(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Reads the contract's parameters; others are not this record's business. */
    public static Read from(Map<String, List<String>> parameters, Known known) {
        List<String> ignored = new ArrayList<>();
        TaskFilter filter = new TaskFilter(
                read(parameters, "aspek", ignored, only(known.aspect())),
                read(
                        parameters,
                        REGIONS,
                        ignored,
                        only(token -> token.equals(MINE)
                                || token.equals(EVERY_REGION)
                                || known.region().test(token))),
                read(parameters, "koorwil", ignored, only(known.area())),
                read(parameters, "status", ignored, token -> named(Status.values(), token)),
                read(parameters, "prioritas", ignored, token -> named(Priority.values(), token)),
                read(
                        parameters,
                        "pelaksana",
                        ignored,
                        token -> Optional.of(Tidy.line(token))
                                .filter(name -> !name.isEmpty() && Tidy.length(name) <= Texts.EXECUTOR.longest())),
                read(
                        parameters,
                        "tenggat",
                        ignored,
                        token -> Arrays.stream(Deadline.values())
                                .filter(deadline -> deadline.token().equals(token))
                                .findFirst()),
                !read(parameters, "terkendala", ignored, only("ya"::equals)).isEmpty(),
                !read(parameters, "dikembalikan", ignored, only("ya"::equals)).isEmpty(),
                read(parameters, SERIES, ignored, only(TaskNumbers::isCode)).stream()
                        .findFirst()
                        .orElse(""),
                words(parameters, ignored));
        return new Read(filter, List.copyOf(ignored));
    }

    /** Several values are read as one; what is too long is ignored as a whole. */
    private static String words(Map<String, List<String>> parameters, List<String> ignored) {
        String words = Tidy.line(String.join(" ", parameters.getOrDefault("cari", List.of())));
        if (Tidy.length(words) <= LONGEST_TEXT) {
            return words;
        }
        ignored.add("cari=" + words);
        return "";
    }

    private static <T> Set<T> read(
            Map<String, List<String>> parameters,
            String name,
            List<String> ignored,
            Function<String, Optional<T>> understand) {
        Set<T> values = new LinkedHashSet<>();
        for (String token : parameters.getOrDefault(name, List.of())) {
            if (token.isEmpty()) {
                continue;
            }
            understand.apply(token).ifPresentOrElse(values::add, () -> ignored.add(name + "=" + token));
        }
        return values;
    }

    private static Function<String, Optional<String>> only(Predicate<String> wanted) {
        return token -> Optional.of(token).filter(wanted);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String token) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(token.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The parameters that {@link #from} reads as this filter. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        write(parameters, "aspek", aspects, code -> code);
        write(parameters, REGIONS, regions, code -> code);
        write(parameters, "koorwil", areas, code -> code);
        write(parameters, "status", statuses, Enum::name);
        write(parameters, "prioritas", priorities, Enum::name);
        write(parameters, "pelaksana", executors, name -> name);
        write(parameters, "tenggat", deadlines, Deadline::token);
        write(parameters, "terkendala", blocked ? Set.of("ya") : Set.of(), yes -> yes);
        write(parameters, "dikembalikan", returned ? Set.of("ya") : Set.of(), yes -> yes);
        write(parameters, SERIES, series.isEmpty() ? Set.of() : Set.of(series), code -> code);
        write(parameters, "cari", text.isBlank() ? Set.of() : Set.of(text), words -> words);
        return parameters;
    }

    private static <T> void write(
            Map<String, List<String>> parameters, String name, Set<T> values, Function<T, String> token) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(token).toList());
        }
    }

    /**
     * The codes of the regions that are shown to somebody; empty where the filter leaves all of them. Who has no region of
     * the own kind sees none rather than all.
     */
    public Optional<Set<String>> regionsFor(Actor actor) {
        if (!narrowsRegions()) {
            return Optional.empty();
        }
        Set<String> codes = new LinkedHashSet<>(regions);
        if (codes.remove(MINE)) {
            codes.addAll(actor.ownRegions());
        }
        return Optional.of(codes);
    }

    /** Whether anything is narrowed; the explicit "every region" narrows nothing. */
    public boolean narrows() {
        return narrowsRegions() || !withRegions(Set.of()).equals(NONE);
    }

    private boolean narrowsRegions() {
        return !regions.isEmpty() && !regions.contains(EVERY_REGION);
    }

    public TaskFilter withAspects(Set<String> other) {
        return new TaskFilter(
                other, regions, areas, statuses, priorities, executors, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withRegions(Set<String> other) {
        return new TaskFilter(
                aspects, other, areas, statuses, priorities, executors, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withAreas(Set<String> other) {
        return new TaskFilter(
                aspects, regions, other, statuses, priorities, executors, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withStatuses(Set<Status> other) {
        return new TaskFilter(
                aspects, regions, areas, other, priorities, executors, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withPriorities(Set<Priority> other) {
        return new TaskFilter(
                aspects, regions, areas, statuses, other, executors, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withExecutors(Set<String> other) {
        return new TaskFilter(
                aspects, regions, areas, statuses, priorities, other, deadlines, blocked, returned, series, text);
    }

    public TaskFilter withDeadlines(Set<Deadline> other) {
        return new TaskFilter(
                aspects,
                regions,
                areas,
                statuses,
                priorities,
                executors,
                other.isEmpty() ? Set.of() : EnumSet.copyOf(other),
                blocked,
                returned,
                series,
                text);
    }

    public TaskFilter withBlocked(boolean other) {
        return new TaskFilter(
                aspects, regions, areas, statuses, priorities, executors, deadlines, other, returned, series, text);
    }

    public TaskFilter withReturned(boolean other) {
        return new TaskFilter(
                aspects, regions, areas, statuses, priorities, executors, deadlines, blocked, other, series, text);
    }

    public TaskFilter withSeries(String other) {
        return new TaskFilter(
                aspects, regions, areas, statuses, priorities, executors, deadlines, blocked, returned, other, text);
    }

    public TaskFilter withText(String other) {
        String kept = Tidy.line(other);
        return new TaskFilter(
                aspects,
                regions,
                areas,
                statuses,
                priorities,
                executors,
                deadlines,
                blocked,
                returned,
                series,
                kept.length() > LONGEST_TEXT ? kept.substring(0, LONGEST_TEXT) : kept);
    }
}
