package id.koorwil.portal.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import id.koorwil.portal.shell.Glyph;
import java.util.function.Consumer;

/** Which columns are shown, in what order and how wide: all that the mouse can do on their heads, and by keys and touch. */
class ColumnChooser extends Popover {

    private static final int STEP = 40;

    private final TableArrangement arrangement;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();

    ColumnChooser(Button target, TableArrangement arrangement, Runnable changed) {
        this.arrangement = arrangement;
        this.changed = changed;
        addClassName("column-chooser");
        setTarget(target);
        setModal(true);
        setPosition(PopoverPosition.BOTTOM_END);
        setAriaLabel(getTranslation("table.columns"));
        Button reset = new Button(getTranslation("table.columns.reset"), pressed -> {
            arrangement.forget();
            apply();
        });
        reset.addThemeName("tertiary");
        add(list, reset);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                draw();
            } else {
                list.removeAll();
            }
        });
    }

    private void draw() {
        list.removeAll();
        arrangement.layout().columns().forEach(placed -> list.add(line(placed)));
    }

    private ListItem line(TableLayout.Placed placed) {
        TableColumn column = placed.column();
        Checkbox shown = new Checkbox(column.title(), placed.shown());
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(arrangement.layout().withShown(column, change.getValue()));
                shown.setValue(isShown(column));
            }
        });
        return new ListItem(
                shown,
                new Div(
                        step(Glyph.UP, "table.columns.up", column, step -> move(column, true, step)),
                        step(Glyph.DOWN, "table.columns.down", column, step -> move(column, false, step)),
                        step(Glyph.MINUS, "table.columns.narrower", column, step -> widen(column, -STEP)),
                        step(Glyph.PLUS, "table.columns.wider", column, step -> widen(column, STEP))));
    }

    private Button step(Glyph glyph, String key, TableColumn column, Consumer<Button> action) {
        Button step = new Button(glyph.draw());
        step.addClickListener(pressed -> action.accept(step));
        step.addThemeName("tertiary");
        step.getElement().setAttribute("data-repeats", true);
        step.setAriaLabel(getTranslation(key, column.title()));
        return step;
    }

    private boolean isShown(TableColumn column) {
        return arrangement.layout().shown().stream().anyMatch(placed -> placed.column() == column);
    }

    /** The list is in the order of the columns, so the line moves with its column, and the focus with it. */
    private void move(TableColumn column, boolean up, Button pressed) {
        int from = placeOf(column);
        keep(arrangement.layout().moved(column, up));
        int to = placeOf(column);
        if (from != to) {
            Element line = list.getElement().getChild(from);
            line.removeFromParent();
            list.getElement().insertChild(to, line);
            pressed.focus();
        }
    }

    private int placeOf(TableColumn column) {
        return arrangement.layout().columns().stream()
                .map(TableLayout.Placed::column)
                .toList()
                .indexOf(column);
    }

    private void widen(TableColumn column, int by) {
        int width = arrangement.layout().columns().get(placeOf(column)).width();
        keep(arrangement.layout().withWidth(column, width + by));
    }

    private void keep(TableLayout layout) {
        arrangement.keep(layout);
        changed.run();
    }

    private void apply() {
        draw();
        changed.run();
    }
}
