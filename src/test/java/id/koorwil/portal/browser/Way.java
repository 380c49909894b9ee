package id.koorwil.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody reaches what is on a page. */
enum Way {
    MOUSE {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void reach(Locator field) {
            field.click();
        }
    },

    /** Tab until the focus is where it is wanted, and arrows where a table is one stop. */
    KEYS {
        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void reach(Locator target) {
            target.waitFor();
            String next = next(target);
            for (int i = 0; !next.isEmpty() && i < MOST_KEYS; i++) {
                target.page().keyboard().press(next);
                next = next(target);
            }
            if (!next.isEmpty()) {
                throw new AssertionError("No key leads to " + target);
            }
        }
    },

    /** Touch events of a phone. */
    FINGER {
        @Override
        void press(Locator target) {
            target.tap();
        }

        @Override
        void reach(Locator field) {
            field.tap();
        }
    };

    private static final int MOST_KEYS = 300;

    /** The key that leads from the focus towards an element; none if it is there, or where Enter leads to it. */
    private static final String NEXT_KEY = """
            target => {
              const focused = document.activeElement;
              if (focused === target || target.contains(focused)) return '';
              const cell = focused?.shadowRoot?.activeElement;
              const inHead = cell?.closest('thead, tfoot');
              const table = focused?.closest('vaadin-grid, region-matrix');
              if (!table?.contains(target) || inHead) return 'Tab';
              const from = (cell?._content ?? focused).getBoundingClientRect();
              const to = (target.closest('vaadin-grid-cell-content') ?? target).getBoundingClientRect();
              if (to.top > from.top + 4) return 'ArrowDown';
              if (to.top < from.top - 4) return 'ArrowUp';
              if (to.left > from.left + 4) return 'ArrowRight';
              if (to.left < from.left - 4) return 'ArrowLeft';
              return focused.matches('vaadin-grid') && target.matches('button, .title a') ? 'F2' : '';
            }""";

    private static String next(Locator target) {
        return (String) target.evaluate(NEXT_KEY);
    }

    abstract void press(Locator target);

    /** Leads the focus to a field. */
    abstract void reach(Locator field);

    /** Replaces what stands in a field. */
    void type(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("ControlOrMeta+A");
        field.page().keyboard().type(text);
    }

    /** Goes to one of the four places of a working day; by keys they are two letters. */
    void go(Page page, Place place) {
        switch (this) {
            case MOUSE -> press(page.locator(".side-navigation [data-key='" + place.keys() + "']"));
            case KEYS ->
                place.keys()
                        .chars()
                        .filter(letter -> letter != ' ')
                        .forEach(letter -> page.keyboard().press(Character.toString(letter)));
            case FINGER -> press(page.locator(".bottom-bar a").getByText(place.words()));
        }
    }

    /** Where one can {@link #go}. */
    enum Place {
        OVERVIEW("g r", "Ringkasan"),
        TABLE("g t", "Tugas"),
        BOARD("g p", "Papan"),
        TIMELINE("g l", "Linimasa");

        private final String keys;
        private final String words;

        Place(String keys, String words) {
            this.keys = keys;
            this.words = words;
        }

        String keys() {
            return keys;
        }

        String words() {
            return words;
        }
    }
}
