/** The first page: how the cycle stands, in figures that lead to the tasks behind them. */
@NullMarked
package id.koorwil.portal.overview;

import org.jspecify.annotations.NullMarked;
