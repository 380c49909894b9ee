package id.koorwil.portal.timeline;

import id.koorwil.portal.shell.Device;
import id.koorwil.portal.shell.Preferences;

/** What a person has made of the timeline: its zoom, and what is drawn beside the bars. */
class TimelineSettings {

    private static final String SCALE = "timeline.scale";
    private static final String ARROWS = "timeline.arrows";
    private static final String AGREED = "timeline.agreed";
    private static final String OFF = "off";

    private final Preferences preferences;

    TimelineSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    Scale scale() {
        return preferences.get(SCALE).flatMap(Scale::read).orElse(Device.isPhone() ? Scale.MINGGU : Scale.SIKLUS);
    }

    void keep(Scale scale) {
        preferences.set(SCALE, scale.token());
    }

    boolean arrows() {
        return isOn(ARROWS);
    }

    boolean agreed() {
        return isOn(AGREED);
    }

    void flipArrows() {
        flip(ARROWS);
    }

    void flipAgreed() {
        flip(AGREED);
    }

    private boolean isOn(String name) {
        return preferences.get(name).filter(OFF::equals).isEmpty();
    }

    private void flip(String name) {
        preferences.set(name, isOn(name) ? OFF : "");
    }
}
