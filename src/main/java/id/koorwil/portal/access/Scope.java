package id.koorwil.portal.access;

import org.jspecify.annotations.Nullable;

/** The aspect and region that a row belongs to; a row outside of both (a cycle, a holiday) has neither. */
public record Scope(@Nullable String aspect, @Nullable String region) {

    public static final Scope WHOLE_PORTAL = new Scope(null, null);
}
