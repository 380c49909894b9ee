/**
 * Fills an empty portal: the programme's facts always, sample cycles and accounts where they are wanted. Knows everybody;
 * nobody knows it.
 */
@NullMarked
package id.koorwil.portal.demo;

import org.jspecify.annotations.NullMarked;
