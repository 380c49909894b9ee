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

/** Name of the board, the facts that matter, and its actions. */
class BoardHeader extends Div {

    BoardHeader(Board board, BoardFigures figures, String exportHref, boolean mayCreate, Runnable create) {
        addClassName("board-header");
        Paragraph facts = new Paragraph();
        facts.addClassName("facts");
        if (board.pilotName() != null) {
            Span pilot = new Span("★ " + board.pilotName());
            pilot.addClassName("pilot");
            facts.add(fact(new Span(getTranslation("board.pilot")), pilot));
        }
        Span lead = new Span(board.leadName());
        lead.addClassName("lead");
        facts.add(fact(new Span(getTranslation("board.lead")), lead));
        facts.add(new Span(getTranslation("board.done", figures.done(), figures.total())));
        if (figures.late() > 0) {
            Span late = new Span(getTranslation("board.menu.late", figures.late()));
            late.addClassName("late");
            facts.add(late);
        }
        Div actions = new Div(export(exportHref));
        actions.addClassName("actions");
        if (mayCreate) {
            Button add = new Button(getTranslation("board.new"), Glyph.PLUS.draw(), pressed -> create.run());
            add.addThemeName("primary");
            actions.add(add);
        }
        add(new Div(new H1(board.name()), facts), actions);
    }

    private static Span fact(Span name, Span value) {
        return new Span(name, new Span(" "), value);
    }

    private Anchor export(String href) {
        Anchor export = new Anchor(href, Glyph.DOWNLOAD.draw(), new Span(getTranslation("board.export")));
        export.getElement().setAttribute("data-testid", "export").setAttribute("download", true);
        export.setRouterIgnore(true);
        export.addClassName("button-link");
        return export;
    }
}
