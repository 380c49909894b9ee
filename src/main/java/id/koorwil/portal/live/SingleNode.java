package id.koorwil.portal.live;

import id.koorwil.portal.history.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The broker of a portal that runs on one node: there is nobody else to tell. */
@Component
class SingleNode implements Broker {

    private final List<Consumer<Change>> subscribers = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Change change) {
        subscribers.forEach(subscriber -> subscriber.accept(change));
    }

    @Override
    public void subscribe(Consumer<Change> subscriber) {
        subscribers.add(subscriber);
    }
}
