package id.koorwil.portal.shell;

import java.util.Optional;

/** What whoever is signed in has set for pages of their own; kept with the account, on every device. */
public interface Preferences {

    Optional<String> get(String name);

    /** Keeps a value of at most 1,000 characters; an empty one means what nobody has set. */
    void set(String name, String value);
}
