package id.koorwil.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody reaches what is on a page. */
enum Way {
    MOUSE {
        @Override
        void reach(Locator field) {
            field.click();
        }

        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void go(Page page, Place place) {
            press(page.locator(".side-navigation a").getByText(place.menu).first());
        }
    },

    /** Tab until the focus is where it is wanted, and arrows where a table is one stop. */
    KEYS {
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

        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }

        @Override
        void go(Page page, Place place) {
            page.keyboard().type(place.keys);
        }
    },

    /** Touch events, as Chromium gets them from a phone. */
    FINGER {
        @Override
        void reach(Locator field) {
            field.tap();
        }

        @Override
        void press(Locator target) {
            target.tap();
        }

        @Override
        void go(Page page, Place place) {
            press(page.locator(".bottom-bar a").getByText(place.words));
        }
    };

    private static final int MOST_KEYS = 300;

    /** The key that leads from the focus towards an element; none if it is there, or where Enter leads to it. */
    private static final String NEXT_KEY = """
            target => {
              const focused = document.activeElement;
              if (target.contains(focused) || focused.matches('a, button') && focused.contains(target)) return '';
              const cell = focused.shadowRoot?.activeElement ?? focused.closest('td, th');
              const content = target.closest('vaadin-grid-cell-content');
              const wanted = content?.assignedSlot.parentElement ?? target.closest('td, th');
              if (!wanted?.closest('tbody')?.contains(cell)) return 'Tab';
              const top = element => Math.round(element.getBoundingClientRect().top);
              const rows = top(wanted) - top(cell);
              if (rows) return rows > 0 ? 'ArrowDown' : 'ArrowUp';
              const columns = wanted.cellIndex - cell.cellIndex;
              if (columns) return columns > 0 ? 'ArrowRight' : 'ArrowLeft';
              return target.matches('.bar') ? '' : 'F2';
            }""";

    private static String next(Locator target) {
        return (String) target.evaluate(NEXT_KEY);
    }

    /** Leads the focus to a field. */
    abstract void reach(Locator field);

    abstract void press(Locator target);

    void tick(Locator box) {
        press(box);
    }

    /** Goes to one of the places of a working day. */
    abstract void go(Page page, Place place);

    /** Replaces what stands in a field. */
    void type(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("ControlOrMeta+A");
        field.page().keyboard().type(text);
    }

    /** Where one can go from everywhere. */
    enum Place {
        TABLE("gt", "Tugas", "Semua tugas"),
        TIMELINE("gl", "Linimasa", "Linimasa");

        private final String keys;
        private final String words;
        private final String menu;

        /** The keys, and how it is called in the bottom bar and in the menu. */
        Place(String keys, String words, String menu) {
            this.keys = keys;
            this.words = words;
            this.menu = menu;
        }
    }
}
