/** One board per aspect: four columns of cards, and what can be done on them without opening a task. */
@NullMarked
package id.koorwil.portal.board;

import org.jspecify.annotations.NullMarked;
