package id.koorwil.portal.task;

/** A task by number and code. */
public record TaskRef(long id, String code) {}
