package id.koorwil.portal.table;

import static id.koorwil.portal.table.TableColumn.CODE;
import static id.koorwil.portal.table.TableColumn.DUE;
import static id.koorwil.portal.table.TableColumn.REGION;
import static id.koorwil.portal.table.TableColumn.STATUS;
import static id.koorwil.portal.table.TableColumn.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.koorwil.portal.table.TableLayout.Placed;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

    private final TableLayout first = TableLayout.showing(EnumSet.of(CODE, TITLE, STATUS, DUE));

    @Test
    void is_read_as_it_was_written() {
        TableLayout arranged = first.withWidth(TITLE, 500)
                .withShown(REGION, true)
                .withShown(CODE, false)
                .inOrder(List.of(DUE, STATUS, REGION, TITLE));

        assertThat(TableLayout.read(arranged.text())).isEqualTo(arranged);
    }

    @Test
    void holds_every_column_once_whatever_is_read() {
        for (String text : List.of("", "code", "code:90,code:200", "unknown:10,title:99999", first.text() + ",x")) {
            assertThat(TableLayout.read(text).columns())
                    .extracting(Placed::column)
                    .containsExactlyInAnyOrder(TableColumn.values());
        }
        assertThat(TableLayout.read("title:9999").shown()).containsExactly(new Placed(TITLE, TableLayout.WIDEST, true));
    }

    @Test
    void hidden_columns_keep_their_place_while_shown_ones_are_moved() {
        TableLayout moved = first.inOrder(List.of(DUE, CODE, TITLE, STATUS));

        assertThat(moved.shown()).extracting(Placed::column).containsExactly(DUE, CODE, TITLE, STATUS);
        assertThat(moved.columns().get(2).column()).isEqualTo(REGION);
        assertThat(moved.withShown(REGION, true).shown())
                .extracting(Placed::column)
                .containsExactly(DUE, CODE, REGION, TITLE, STATUS);
    }

    @Test
    void steps_stop_at_the_ends() {
        assertThat(first.moved(CODE, true)).isEqualTo(first);
        assertThat(first.moved(CODE, false).columns().getFirst().column()).isEqualTo(TITLE);
    }

    @Test
    void the_last_column_stays() {
        TableLayout one = TableLayout.showing(EnumSet.of(TITLE));

        assertThat(one.withShown(TITLE, false)).isEqualTo(one);
    }

    @Test
    void no_column_is_too_narrow_to_be_used() {
        assertThat(first.withWidth(CODE, 1).columns().getFirst().width()).isEqualTo(TableLayout.NARROWEST);
    }
}
