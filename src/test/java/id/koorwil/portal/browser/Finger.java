package id.koorwil.portal.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A finger on the screen: touch events, as Chromium gets them from a phone. */
record Finger(CDPSession session) {

    static Finger on(Page page) {
        return new Finger(page.context().newCDPSession(page));
    }

    void down(double x, double y) {
        send("touchStart", x, y);
    }

    /** In steps, as a finger goes. */
    void go(double fromX, double fromY, double x, double y) {
        for (int i = 1; i <= 10; i++) {
            send("touchMove", fromX + (x - fromX) * i / 10, fromY + (y - fromY) * i / 10);
        }
    }

    void up() {
        JsonObject event = new JsonObject();
        event.addProperty("type", "touchEnd");
        event.add("touchPoints", new JsonArray());
        session.send("Input.dispatchTouchEvent", event);
    }

    private void send(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
