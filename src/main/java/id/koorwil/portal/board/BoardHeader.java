package id.koorwil.portal.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.shell.PageHead;
import id.koorwil.portal.shell.Untranslated;
import id.koorwil.portal.spreadsheet.ExportLink;
import id.koorwil.portal.task.BoardFigures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name of the board, the facts that matter, and its actions. */
class BoardHeader extends PageHead {

    /**
     * What the header says.
     *
     * @param binned whether there is a bin, as until the cycle is closed
     * @param narrowed whether the page shows some of the tasks that the figures count
     */
    record Facts(
            Board board,
            BoardFigures figures,
            String exportHref,
            boolean mayCreate,
            boolean binned,
            boolean narrowed) {}

    private final Anchor export;
    private final Button bin;
    private final Button add;
    private @Nullable Facts shown;

    BoardHeader(Component people, Runnable openBin, Runnable create) {
        this(
                people,
                new Button(Glyph.TRASH.draw(), pressed -> openBin.run()),
                ExportLink.ofWorkbook(),
                new Button(Glyph.PLUS.draw(), pressed -> create.run()));
    }

    private BoardHeader(Component people, Button bin, Anchor export, Button add) {
        super(people, bin, export, add);
        this.bin = bin;
        this.export = export;
        this.add = add;
        bin.setAriaLabel(getTranslation("bin.open"));
        bin.setTooltipText(getTranslation("bin.open"));
        bin.setVisible(false);
        add.setText(getTranslation("board.new"));
        add.addThemeName("primary");
        add.getElement().setAttribute("data-key", "n");
        add.setVisible(false);
    }

    void show(Facts facts) {
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        title(facts.board().name());
        export.setHref(facts.exportHref());
        bin.setVisible(facts.binned());
        add.setVisible(facts.mayCreate());
        facts(line(facts.board(), facts.figures(), facts.narrowed()).toArray(Component[]::new));
    }

    private List<Component> line(Board board, BoardFigures figures, boolean narrowed) {
        List<Component> line = new ArrayList<>();
        if (board.pilotName() != null) {
            line.add(named("board.pilot", "★ " + board.pilotName(), "pilot"));
        }
        line.add(named("board.lead", board.leadName(), "lead"));
        String done = getTranslation("board.done", figures.done(), figures.total());
        line.add(new Span(narrowed ? done + " " + getTranslation("board.of-all") : done));
        if (figures.late() > 0) {
            line.add(fact(getTranslation("board.menu.late", figures.late()), "late"));
        }
        return line;
    }

    private Span named(String key, String value, String kind) {
        return new Span(new Span(getTranslation(key)), new Span(" "), Untranslated.mark(fact(value, kind)));
    }
}
