package id.koorwil.portal.task;

/** The figures of a region in an aspect, both by their codes. */
public record CellFigures(String aspect, String region, TaskFigures figures) {}
