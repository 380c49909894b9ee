package id.koorwil.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.CurrentActor;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.shell.Appearance;
import id.koorwil.portal.shell.Notices;
import id.koorwil.portal.shell.PageHead;
import id.koorwil.portal.shell.PersonalSettings;
import id.koorwil.portal.shell.PortalLayout;
import id.koorwil.portal.shell.Retry;
import id.koorwil.portal.shell.Segments;
import id.koorwil.portal.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** What everybody sets for themselves: language, looks, keys, password, devices. */
@Route(value = AccountView.ROUTE, layout = PortalLayout.class)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    static final String ROUTE = "akun";

    private final PersonalSettings settings;

    AccountView(PersonalSettings settings, Accounts accounts, CurrentActor currentActor) {
        this.settings = settings;
        Actor actor = currentActor.get();
        addClassName("account-page");
        PageHead head = new PageHead();
        head.title(getTranslation("account.mine"));
        head.facts(new Span(actor.displayName()), new Span(actor.username()));
        DeviceList devices = new DeviceList(accounts, currentActor);
        add(
                head,
                section("account.language", languages()),
                section("account.appearance", appearances()),
                section(
                        "account.keys",
                        letterKeys(),
                        new Paragraph(getTranslation("account.keys.why")),
                        new Button(getTranslation("account.keys.all"), pressed -> PortalLayout.showKeys(this))),
                section("account.password", new PasswordForm(accounts, currentActor, () -> {
                    devices.show(); // a new password signs them out
                    Notices.done(getTranslation("account.password.changed"));
                })),
                section("account.devices", devices));
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(getTranslation(key)));
        section.add(content);
        return section;
    }

    private Component languages() {
        Segments<Locale> languages = new Segments<>(
                getTranslation("account.language"),
                Words.LANGUAGES,
                language -> getTranslation("account.language." + language.getLanguage()),
                language -> settings.speak(language, "#languages [aria-pressed=true]"));
        languages.setId("languages");
        languages.show(settings.language());
        return languages;
    }

    private Component appearances() {
        Segments<Appearance> appearances = new Segments<>(
                getTranslation("account.appearance"),
                List.of(Appearance.values()),
                appearance -> getTranslation("account.appearance." + appearance),
                settings::look);
        appearances.show(settings.appearance());
        return appearances;
    }

    private Component letterKeys() {
        Checkbox letters = new Checkbox(getTranslation("account.keys.letters"), settings.letterKeys());
        Retry retry = new Retry(letters);
        letters.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                letters.setValue(change.getOldValue()); // until it is kept
                retry.attempt(() -> {
                    settings.useLetterKeys(change.getValue());
                    letters.setValue(change.getValue());
                });
            }
        });
        return letters;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.mine");
    }
}
