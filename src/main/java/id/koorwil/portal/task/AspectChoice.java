package id.koorwil.portal.task;

import org.jspecify.annotations.Nullable;

/** Aspect and sub-theme, saved as one because the sub-theme is one of the aspect's. */
public record AspectChoice(String aspect, @Nullable String subTheme) {}
