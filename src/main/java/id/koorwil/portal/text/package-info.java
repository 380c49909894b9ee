/** What a text is: which of its signs are kept, how long it is, when two are the same, which comes first. Plain Java. */
@NullMarked
package id.koorwil.portal.text;

import org.jspecify.annotations.NullMarked;
