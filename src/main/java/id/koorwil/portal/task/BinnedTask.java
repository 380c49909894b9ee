package id.koorwil.portal.task;

import id.koorwil.portal.access.Scope;
import java.time.Instant;

/**
 * A deleted task, as it lies in the bin of its board.
 *
 * @param by display name of who deleted it
 */
public record BinnedTask(
        long id, String code, String title, Scope scope, String regionName, Status status, String by, Instant at) {}
