/**
 * The programme as data: cycles, aspects, sub-themes, regions, coordination areas, pilots, holidays, milestones. All of
 * them are rows, because public reports disagree on the list of aspects and on the length of the programme.
 */
@NullMarked
package id.koorwil.portal.programme;

import org.jspecify.annotations.NullMarked;
