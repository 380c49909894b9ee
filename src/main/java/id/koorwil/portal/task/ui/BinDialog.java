package id.koorwil.portal.task.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.shell.DatabaseNotice;
import id.koorwil.portal.shell.Days;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.task.BinnedTask;
import id.koorwil.portal.task.TaskOptions;
import java.util.List;

/** The deleted tasks of a board; who may delete one may take it out again. */
class BinDialog extends PageDialog {

    private static final int SHOWN = 100;

    private final TaskDesk desk;
    private final Cycle cycle;
    private final Board board;
    private final Runnable restored;
    private final Div list = new Div();

    BinDialog(TaskDesk desk, Cycle cycle, Board board, Runnable restored) {
        super(translate("bin.title", board.name()));
        this.desk = desk;
        this.cycle = cycle;
        this.board = board;
        this.restored = restored;
        list.addClassName("bin");
        add(list);
        getFooter().add(new Button(getTranslation("action.close"), pressed -> close()));
        show();
    }

    private void show() {
        List<BinnedTask> tasks = desk.bin().tasks(desk.actor(), cycle.id(), board.aspect(), SHOWN);
        list.removeAll();
        if (tasks.isEmpty()) {
            list.add(new Paragraph(getTranslation("bin.empty")));
        }
        list.add(new Paragraph(getTranslation("bin.until")));
        UnorderedList lines = new UnorderedList();
        tasks.forEach(task -> lines.add(line(task)));
        list.add(lines);
        if (tasks.size() == SHOWN) {
            list.add(new Paragraph(getTranslation("bin.more", SHOWN)));
        }
    }

    private ListItem line(BinnedTask task) {
        Span title = new Span(Untranslated.mark(new Span(task.code())), new Text(" " + task.title()));
        title.getElement().setAttribute("dir", "auto");
        Span facts = new Span(String.join(
                " · ",
                task.regionName(),
                TaskWords.status(task.status()),
                getTranslation("bin.line", task.by(), Days.moment(task.at(), getLocale()))));
        facts.addClassName("bin-facts");
        ListItem line = new ListItem(new Div(title, facts));
        if (TaskOptions.deletable(desk.actor(), cycle, task.scope(), task.status())) {
            line.add(restore(task));
        }
        return line;
    }

    private Component restore(BinnedTask task) {
        Button restore = new Button(getTranslation("bin.restore"), pressed -> restore(task.id(), task));
        restore.setAriaLabel(getTranslation("bin.restore-of", task.code()));
        return restore;
    }

    private void restore(long id, BinnedTask task) {
        try {
            desk.bin().restore(desk.actor(), id);
        } catch (RuntimeException e) {
            if (DatabaseTrouble.is(e)) {
                DatabaseNotice.offer(e, () -> restore(id, task));
            } else {
                Notices.refused(Refusals.sentence(e));
                show();
            }
            return;
        }
        show();
        restored.run();
        Undoing.offer(desk, getTranslation("done.restored", task.code(), TaskWords.status(task.status())));
    }
}
