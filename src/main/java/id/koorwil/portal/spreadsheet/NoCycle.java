package id.koorwil.portal.spreadsheet;

/** None is current, and the address names none that exists. */
public class NoCycle extends RuntimeException {

    NoCycle() {
        super("No cycle");
    }
}
