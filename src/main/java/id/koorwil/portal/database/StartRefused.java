package id.koorwil.portal.database;

/** The portal cannot start; the message is one sentence for the person who started it, with the way out. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
