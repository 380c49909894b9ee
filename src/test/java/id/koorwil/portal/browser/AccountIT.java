package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.Accounts;
import id.koorwil.portal.people.PasswordRefused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people set for themselves, in accounts of their own. */
class AccountIT extends BrowserTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String anAccount(String name) {
        accounts.open(
                Actor.PORTAL,
                new Accounts.NewAccount(
                        name,
                        "Uji Akun",
                        accounts.hash(Actor.PORTAL, PASSWORD),
                        false,
                        List.of(Seat.of(Role.OBSERVER))));
        return name;
    }

    @ParameterizedTest
    @EnumSource
    void the_language_is_switched_at_once_and_kept_with_the_account(Window window) {
        String account = anAccount("akun-bahasa-" + window.name().toLowerCase(Locale.ROOT));
        Page page = signedIn(account, window, "/tugas?tenggat=lewat");
        assertThat(page.locator("h1")).hasText("Semua tugas");

        page.locator("[data-testid=language]").click();
        assertThat(page.locator("h1")).hasText("All tasks");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasTitle("All tasks");
        assertThat(page.locator(".filter-bar .chosen")).hasText("overdue");
        assertThat(page.locator("[data-testid=language]")).isFocused();

        Page elsewhere = signedIn(account, window, "/");
        assertThat(elsewhere.locator(".agenda h2")).hasText("What matters most to you");
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "en");

        page.locator("[data-testid=language]").click();
        assertThat(page.locator("h1")).hasText("Semua tugas");
    }

    @Test
    void a_new_device_learns_what_the_account_speaks_for_its_sign_in_page_too() {
        String account = anAccount("akun-bahasa-lain");
        signedIn(account, Window.DESKTOP, "/akun")
                .locator("[data-testid=language]")
                .click();

        Page page = signedIn(account, Window.PHONE, "/akun");
        assertThat(page.locator("h1")).hasText("My account");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(url("/login"));
        assertThat(page.locator("button")).hasText("Sign in");
    }

    @Test
    void the_sign_in_page_speaks_what_was_spoken_here_last() {
        Page page = window(Window.PHONE);
        page.navigate(url("/login"));
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        page.getByText("English").click();
        assertThat(page.locator("button")).hasText("Sign in");
        page.navigate(url("/login"));
        assertThat(page.locator("button")).hasText("Sign in");
        signIn(page, anAccount("akun-masuk"), PASSWORD);
        assertThat(page.locator(".agenda h2")).hasText("What matters most to you");
    }

    @Test
    void dark_and_light_are_chosen_or_as_the_device_is() {
        Page page = signedIn(anAccount("akun-gelap"), Window.DESKTOP, "/akun");
        assertThat(ground(page)).isEqualTo("rgb(246, 247, 249)");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(ground(page)).isEqualTo("rgb(18, 23, 31)");
        page.locator(".segments").getByText("Terang").click();
        page.waitForFunction(
                "() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(246, 247, 249)'");
        page.locator(".segments").getByText("Gelap").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.waitForFunction("() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(18, 23, 31)'");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-appearance", "dark");
        assertThat(ground(page)).isEqualTo("rgb(18, 23, 31)");
        assertThat(page.locator(".segments [aria-pressed=true]").nth(1)).hasText("Gelap");
    }

    private static Object ground(Page page) {
        return page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void a_device_that_stays_signed_in_is_named_and_signed_out() {
        String account = anAccount("akun-perangkat");
        Page phone = window(Window.PHONE);
        phone.navigate(url("/login"));
        phone.locator("input[name=remember-me]").check();
        signIn(phone, account, PASSWORD);
        phone.locator(".agenda").waitFor();

        Page page = signedIn(account, Window.DESKTOP, "/akun");
        Locator devices = page.locator(".devices li");
        assertThat(devices).hasCount(1);
        assertThat(devices).containsText("Chrome di Linux");
        devices.getByText("Keluarkan").click();
        assertThat(page.locator(".devices")).containsText("Tidak ada perangkat yang tetap masuk");

        phone.navigate(url("/"));
        assertThat(phone.locator("input[name=username]")).isVisible();
        page.navigate(url("/akun"));
        assertThat(page.locator("h1")).hasText("Akun saya");
    }

    @Test
    void the_own_device_is_marked_and_the_focus_goes_on_to_the_next_one() {
        String account = anAccount("akun-dua-perangkat");
        Page page = window(Window.DESKTOP);
        for (Page device : List.of(window(Window.PHONE), page)) {
            device.navigate(url("/login"));
            device.locator("input[name=remember-me]").check();
            signIn(device, account, PASSWORD);
            device.locator(".agenda").waitFor();
        }
        page.navigate(url("/akun"));
        Locator devices = page.locator(".devices li");

        assertThat(devices).hasCount(2);
        assertThat(devices.filter(new Locator.FilterOptions().setHasText("perangkat ini")))
                .hasCount(1);
        Locator other = devices.filter(new Locator.FilterOptions().setHasNotText("perangkat ini"));
        other.locator("vaadin-button").focus();
        page.keyboard().press("Enter");
        assertThat(devices).hasCount(1);
        assertThat(devices).containsText("perangkat ini");
        assertThat(devices.locator("vaadin-button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Tidak ada perangkat yang tetap masuk")).isFocused();
    }

    @Test
    void guessing_the_present_password_from_an_open_session_is_as_slow_as_at_the_door() {
        Page page = signedIn(anAccount("akun-tebak"), Window.DESKTOP, "/akun");
        Locator form = page.locator(".password-form");
        form.getByLabel("Kata sandi baru", new Locator.GetByLabelOptions().setExact(true))
                .fill("kata sandi lain");
        form.getByLabel("Ulangi kata sandi baru").fill("kata sandi lain");

        clock.stop(); // a wait of seconds would pass while a slow machine types
        Actor guesser = new Actor(accountId("akun-tebak"), "akun-tebak", "Uji Akun", List.of(Seat.of(Role.OBSERVER)));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accounts.changeOwnPassword(guesser, "tebakan", "kata sandi lain"))
                    .isInstanceOfSatisfying(
                            PasswordRefused.class,
                            refused -> assertThat(refused.problem()).isEqualTo(PasswordRefused.Problem.WRONG));
        }
        form.getByLabel("Kata sandi sekarang").fill(PASSWORD);
        form.getByText("Ganti kata sandi").click();
        assertThat(form).containsText("Terlalu banyak percobaan.");
    }

    private long accountId(String name) {
        return jdbc.sql("SELECT id FROM account WHERE username = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_password_is_changed_and_what_is_wrong_stands_beside_its_field() {
        String account = anAccount("akun-sandi");
        Page page = signedIn(account, Window.PHONE, "/akun");
        Locator form = page.locator(".password-form");

        form.getByLabel("Kata sandi sekarang").fill("salah sekali");
        form.getByLabel("Kata sandi baru", new Locator.GetByLabelOptions().setExact(true))
                .fill("kata sandi lain");
        form.getByLabel("Ulangi kata sandi baru").fill("kata sandi lain");
        form.getByText("Ganti kata sandi").click();
        assertThat(form).containsText("Kata sandi sekarang tidak cocok.");
        form.getByLabel("Kata sandi sekarang").fill(PASSWORD);
        form.getByText("Ganti kata sandi").click();
        assertThat(page.getByText("Kata sandi diganti.").first()).isVisible();
        assertThat(form.getByLabel("Kata sandi sekarang")).hasValue("");

        Page again = window(Window.PHONE);
        again.navigate(url("/login"));
        signIn(again, account, "kata sandi lain");
        assertThat(again.locator(".agenda")).isVisible();
    }

    @Test
    void the_account_menu_leads_there() {
        Page page = signedIn("pengamat", Window.PHONE, "/papan/keuangan");

        page.locator("#account").click();
        page.getByText("Akun saya").click();
        assertThat(page.locator("h1")).hasText("Akun saya");
        assertThat(page.locator(".page-head .facts")).containsText("pengamat");
    }
}
