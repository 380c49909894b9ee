package id.koorwil.portal.programme;

import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.history.Change;
import java.time.Instant;
import java.util.List;

/** A row of the programme was defined, changed or removed. */
public record ProgrammeChanged(
        String subjectKind,
        String subjectId,
        long subjectVersion,
        String verb,
        Actor actor,
        Seat seat,
        Instant at,
        List<FieldChange> fields)
        implements Change {}
