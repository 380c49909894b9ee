package id.koorwil.portal.programme;

/** Other rows hold on to this one, so that it can be neither removed nor changed like this. */
public class InUse extends RuntimeException {

    InUse(String kind, Object subject, Throwable cause) {
        super("%s %s is in use".formatted(kind, subject), cause);
    }
}
