package id.koorwil.portal.programme.ui;

import com.vaadin.flow.router.Location;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.programme.Programme;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells pages which cycle their address means. */
@Component
public class ShownCycles {

    private final Programme programme;
    private final CurrentActor actor;

    ShownCycles(Programme programme, CurrentActor actor) {
        this.programme = programme;
        this.actor = actor;
    }

    public ShownCycle at(Location location) {
        return named(location.getQueryParameters().getSingleParameter(ShownCycle.PARAMETER));
    }

    public ShownCycle named(Optional<String> number) {
        return ShownCycle.of(programme.cycles(actor.get()), number.filter(text -> !text.isEmpty()));
    }
}
