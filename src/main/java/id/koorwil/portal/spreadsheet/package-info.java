/** Tasks as files that spreadsheet programs open: what the page shows, under its filters. */
@NullMarked
package id.koorwil.portal.spreadsheet;

import org.jspecify.annotations.NullMarked;
