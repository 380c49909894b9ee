package id.koorwil.portal.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** The first card of Rencana in the hand, over Dikerjakan; it is dropped by releasing the mouse. */
record HeldCard(String code) {

    static HeldCard over(Page page) {
        Locator first = page.locator("[data-status=RENCANA] [data-task][data-index='0']:visible");
        String code = first.getAttribute("data-task");
        BoundingBox card = first.locator(".title").boundingBox();
        BoundingBox target = page.locator("[data-status=DIKERJAKAN] card-list").boundingBox();
        page.mouse().move(card.x + 20, card.y + 8);
        page.mouse().down();
        page.mouse().move(card.x + 30, card.y + 16);
        page.mouse().move(target.x + 100, target.y + 90, new Mouse.MoveOptions().setSteps(5));
        page.waitForFunction("() => document.querySelector('.drop-line').matches(':popover-open')");
        return new HeldCard(code);
    }
}
