package id.koorwil.portal.shell;

import com.vaadin.flow.router.NotFoundException;

/** An address of a page that exists, of something that does not; the sentence says what, in the reader's language. */
public class NothingThere extends NotFoundException {

    public NothingThere(String sentence) {
        super(sentence);
    }
}
