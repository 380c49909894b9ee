package id.koorwil.portal.task.ui;

import java.util.function.Function;

/**
 * Where a panel stands: how it is left and what its links are.
 *
 * @param changed called after each change
 * @param linkTo the address of another task, by its code
 * @param alone whether the task is the page
 */
public record PanelSurroundings(
        Runnable changed, Runnable close, Runnable deleted, Function<String, String> linkTo, boolean alone) {}
