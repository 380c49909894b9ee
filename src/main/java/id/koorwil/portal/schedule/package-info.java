/** Days and lengths: what a working day is, and how long a task takes. Plain Java; knows nobody. */
@NullMarked
package id.koorwil.portal.schedule;

import org.jspecify.annotations.NullMarked;
