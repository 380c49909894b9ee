/**
 * The frame of every page: layout, navigation, notices, errors, drafts. Knows nobody; others put their entries into it
 * through {@link id.koorwil.portal.shell.MenuSource} and {@link id.koorwil.portal.shell.TopBarItem}.
 */
@NullMarked
package id.koorwil.portal.shell;

import org.jspecify.annotations.NullMarked;
