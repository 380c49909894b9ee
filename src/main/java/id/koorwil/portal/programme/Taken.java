package id.koorwil.portal.programme;

/** The code or name is another row's already. */
public class Taken extends RuntimeException {

    Taken(String kind, Object subject, Throwable cause) {
        super("%s %s is there already, or its name is".formatted(kind, subject), cause);
    }
}
