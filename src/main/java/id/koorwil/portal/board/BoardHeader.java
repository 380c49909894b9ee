package id.koorwil.portal.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.programme.Board;
import id.koorwil.portal.shell.Glyph;
import id.koorwil.portal.task.BoardFigures;
import org.jspecify.annotations.Nullable;

/** Name of the board, the facts that matter, and its actions. */
class BoardHeader extends Div {

    /** What the header says. */
    record Facts(Board board, BoardFigures figures, String exportHref, boolean mayCreate) {}

    private final H1 name = new H1();
    private final Paragraph line = new Paragraph();
    private final Anchor export = export();
    private final Button add;
    private @Nullable Facts shown;

    BoardHeader(Runnable create) {
        addClassName("board-header");
        line.addClassName("facts");
        add = new Button(getTranslation("board.new"), Glyph.PLUS.draw(), pressed -> create.run());
        add.addThemeName("primary");
        add.setVisible(false);
        Div actions = new Div(export, add);
        actions.addClassName("actions");
        add(new Div(name, line), actions);
    }

    void show(Facts facts) {
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        name.setText(facts.board().name());
        export.setHref(facts.exportHref());
        add.setVisible(facts.mayCreate());
        line.removeAll();
        if (facts.board().pilotName() != null) {
            Span pilot = new Span("★ " + facts.board().pilotName());
            pilot.addClassName("pilot");
            line.add(fact(new Span(getTranslation("board.pilot")), pilot));
        }
        Span lead = new Span(facts.board().leadName());
        lead.addClassName("lead");
        line.add(fact(new Span(getTranslation("board.lead")), lead));
        BoardFigures figures = facts.figures();
        line.add(new Span(getTranslation("board.done", figures.done(), figures.total())));
        if (figures.late() > 0) {
            Span late = new Span(getTranslation("board.menu.late", figures.late()));
            late.addClassName("late");
            line.add(late);
        }
    }

    private static Span fact(Span name, Span value) {
        return new Span(name, new Span(" "), value);
    }

    private Anchor export() {
        Anchor anchor = new Anchor();
        anchor.add(Glyph.DOWNLOAD.draw(), new Span(getTranslation("board.export")));
        anchor.getElement().setAttribute("data-testid", "export");
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        return anchor;
    }
}
