package id.koorwil.portal.shell;

import com.vaadin.flow.component.Svg;

/** The portal's outline icons, 16 px, inline, so that no icon set is loaded. Decoration: the name stands beside them. */
public enum Glyph {
    MENU("M2 4h12M2 8h12M2 12h12"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    PLUS("M8 3v10M3 8h10"),
    MINUS("M3 8h10"),
    UP("M4 10l4-4 4 4"),
    COLUMNS("M2.500 3h11v10h-11zM6.500 3v10M10 3v10"),
    DOWN("M4 6l4 4 4-4"),
    DOWNLOAD("M8 2v8M5 7l3 3 3-3M3 13h10"),
    LINK("M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5L7.500 13A3 3 0 0 1 3 8.500L4.500 7"),
    EXPAND("M9.500 2.500h4v4M13 3L9 7M6.500 13.500h-4v-4M3 13l4-4"),
    PRINT("M4.500 6V2.500h7V6M4.500 11.500H2.500V6h11v5.500h-2M4.500 9.500h7v4h-7z"),
    OVERVIEW("M2.500 9.500h4v4h-4zM2.500 2.500h4v4h-4zM9.500 2.500h4v11h-4z"),
    LIST("M6 4h8M6 8h8M6 12h8M2.500 4h.1M2.500 8h.1M2.500 12h.1"),
    BOARD("M2.500 2.500h3v11h-3zM6.500 2.500h3v7h-3zM10.500 2.500h3v9h-3z"),
    TIMELINE("M2.500 4h5M5 8h6M8 12h5.500"),
    TRASH("M2.500 4h11M6 4V2.500h4V4M4 4l.7 9.500h6.600L12 4"),
    UNDO("M6 3L2.500 6.500 6 10M2.500 6.500H10a3.500 3.500 0 0 1 0 7H7"),
    SEARCH("M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9M10.500 10.500l3 3");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    public Svg draw() {
        Svg svg = new Svg("""
                <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" \
                stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="%s"/></svg>""".formatted(path));
        svg.addClassName("glyph");
        return svg;
    }
}
