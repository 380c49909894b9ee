package id.koorwil.portal.spreadsheet;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.koorwil.portal.shell.Glyph;

/** Links that download what a page shows. */
public final class ExportLink {

    private ExportLink() {}

    public static Anchor ofWorkbook() {
        Anchor anchor = link(translate("export.workbook"));
        anchor.getElement().setAttribute("data-testid", "export");
        return anchor;
    }

    public static Anchor ofCsv() {
        return link(translate("export.csv"));
    }

    private static Anchor link(String words) {
        Anchor anchor = new Anchor();
        anchor.add(Glyph.DOWNLOAD.draw(), new Span(words));
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        return anchor;
    }
}
