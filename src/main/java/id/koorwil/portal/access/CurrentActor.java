package id.koorwil.portal.access;

import java.util.function.Supplier;

/** The account that is signed in on this request; pages pass it to services, which never ask for it themselves. */
public interface CurrentActor extends Supplier<Actor> {}
