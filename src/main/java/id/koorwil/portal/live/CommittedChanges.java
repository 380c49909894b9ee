package id.koorwil.portal.live;

import id.koorwil.portal.history.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was rolled back is told to nobody. */
@Component
class CommittedChanges {

    private final Broker broker;

    CommittedChanges(Broker broker) {
        this.broker = broker;
    }

    @TransactionalEventListener
    void committed(Change change) {
        broker.publish(change);
    }
}
