package id.koorwil.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.util.Locale;

/** The other language by one press. */
@org.springframework.stereotype.Component
class LanguageSwitch implements TopBarItem {

    private static final String BUTTON = "[data-testid=language]";

    private final PersonalSettings settings;

    LanguageSwitch(PersonalSettings settings) {
        this.settings = settings;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public Component create() {
        NativeButton button = new NativeButton();
        button.setText(button.getTranslation("shell.language.brief"));
        button.setAriaLabel(button.getTranslation("shell.language"));
        button.addClassNames("chip", "language");
        button.getElement().setAttribute("data-testid", "language");
        button.addClickListener(pressed -> settings.speak(other(settings.language()), BUTTON));
        return button;
    }

    private static Locale other(Locale language) {
        return Words.LANGUAGES.stream()
                .filter(candidate -> !candidate.equals(language))
                .findFirst()
                .orElse(language);
    }

    @Override
    public void show(Component created, Location shown) {
        // the same on every page
    }
}
