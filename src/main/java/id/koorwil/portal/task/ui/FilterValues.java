package id.koorwil.portal.task.ui;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a filter is chosen from.
 *
 * @param all the values in order; asked for when they are shown
 * @param name how a value is called
 */
public record FilterValues<T>(Supplier<Collection<T>> all, Function<T, String> name) {}
