package id.koorwil.portal.task;

/** A task of several that was left as it is, and why. */
public record Refused(String code, RuntimeException reason) {}
