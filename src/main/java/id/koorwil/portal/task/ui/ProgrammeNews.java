package id.koorwil.portal.task.ui;

import id.koorwil.portal.live.Round;
import id.koorwil.portal.programme.ProgrammeChanged;

/** Whether the programme may be another one: then what an address means is found out again. */
public final class ProgrammeNews {

    private ProgrammeNews() {}

    public static boolean in(Round round) {
        return round.everything()
                || round.heard().stream().anyMatch(heard -> heard.change() instanceof ProgrammeChanged);
    }
}
