package id.koorwil.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.koorwil.portal.SettableClock;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Role;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.people.Accounts;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class SignInIT extends BrowserTest {

    @Autowired
    private SettableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leads_back_to_where_one_was() {
        Page page = window(Window.DESKTOP);

        page.navigate(url("/papan/data?terkendala=ya"));
        signIn(page, "ketua", PASSWORD);

        page.waitForURL(Pattern.compile("/papan/data.terkendala=ya$"));
        assertThat(page.locator("h1")).hasText("Pengolahan Data");
    }

    @Test
    void each_of_two_tabs_leads_back_to_its_own_page_whichever_signs_in_first() {
        Page one = window(Window.DESKTOP);
        one.navigate(url("/papan/data?terkendala=ya"));
        Page other = one.context().newPage();
        other.navigate(url("/papan/keuangan"));

        signIn(one, "ketua", PASSWORD);
        one.waitForURL(Pattern.compile("/papan/data.terkendala=ya$"));
        signIn(other, "ketua", PASSWORD); // its form is stale by now

        other.waitForURL(Pattern.compile("/papan/keuangan$"));
    }

    @Test
    void a_wrong_password_and_another_language_keep_the_page_that_was_wanted() {
        Page page = window(Window.PHONE);
        page.navigate(url("/papan/data?terkendala=ya"));

        signIn(page, "ketua", "salah-sekali");
        page.waitForURL(Pattern.compile("login.gagal"));
        page.getByText("English").click();
        page.getByText("Sign in").first().waitFor();
        signIn(page, "ketua", PASSWORD);

        page.waitForURL(Pattern.compile("/papan/data.terkendala=ya$"));
    }

    @Test
    void a_link_that_names_another_server_leads_to_the_first_page() {
        Page page = window(Window.DESKTOP);
        page.navigate(url("/login?ke=//jahat.example/"));

        signIn(page, "ketua", PASSWORD);

        page.waitForURL(url("/"));
    }

    @Test
    void a_password_that_bcrypt_has_stored_is_stored_anew_at_signing_in() {
        accounts.open(
                Actor.PORTAL,
                new Accounts.NewAccount(
                        "lama",
                        "Akun Lama",
                        new BCryptPasswordEncoder(4).encode(PASSWORD),
                        false,
                        List.of(Seat.of(Role.OBSERVER))));

        signedIn("lama", Window.DESKTOP, "/").locator(".figure-row").waitFor();

        assertThat(jdbc.sql("SELECT password_hash FROM account WHERE username = 'lama'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}");
        signedIn("lama", Window.DESKTOP, "/").locator(".figure-row").waitFor();
    }

    @Test
    void an_unknown_account_and_a_wrong_password_get_the_same_answer() {
        Page page = window(Window.PHONE);
        page.navigate(url("/login"));

        signIn(page, "tidak-ada", "salah-sekali");
        page.waitForURL(Pattern.compile("login.gagal"));
        String unknown = page.locator(".refusal").innerText();
        signIn(page, "ketua", "salah-sekali");
        page.waitForURL(Pattern.compile("login.gagal"));

        assertThat(page.locator(".refusal")).hasText(unknown);
        page.navigate(url("/login"));
        signIn(page, "k\u00E9tua", "salah-sekali");
        page.waitForURL(Pattern.compile("login.gagal"));
        assertThat(page.locator(".refusal")).hasText(unknown);
        assertAccessible(page, "refused sign-in");
    }

    @Test
    void repeated_failures_make_the_name_wait_and_then_let_it_in() {
        clock.stop(); // the wait is a few seconds, and a slow machine needs as long to type
        Page page = window(Window.DESKTOP);
        page.navigate(url("/login"));
        for (int i = 0; i < 6; i++) {
            signIn(page, "pengamat", "salah-" + i);
            page.locator(".refusal").waitFor();
            page.navigate(url("/login"));
        }

        signIn(page, "pengamat", PASSWORD);
        page.waitForURL(Pattern.compile("tunggu="));
        assertThat(page.locator(".refusal")).containsText("detik");

        clock.advance(Duration.ofMinutes(6));
        signIn(page, "pengamat", PASSWORD);
        page.locator(".figure-row").waitFor();
    }

    @Test
    void signing_in_begins_a_session_that_nobody_chose_and_signing_out_ends_it() {
        Page page = window(Window.DESKTOP);
        page.navigate(url("/login"));
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "dipilih-orang-lain").setUrl(url("/"))));

        signIn(page, "ketua", PASSWORD);
        page.locator(".figure-row").waitFor();
        assertThat(session(page)).isNotEqualTo("dipilih-orang-lain");

        page.locator("#account").click();
        page.getByText("Keluar").click();
        page.locator("input[name=username]").waitFor();
        page.navigate(url("/papan/keuangan"));
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void a_device_stays_signed_in_until_it_signs_out() {
        Page page = window(Window.DESKTOP);
        page.navigate(url("/login"));
        page.locator("input[name=remember-me]").check();
        signIn(page, "ketua", PASSWORD);
        page.locator(".figure-row").waitFor();

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(url("/papan/keuangan"));
        assertThat(page.locator("h1")).hasText("Akuntabilitas Keuangan");

        page.locator("#account").click();
        page.getByText("Keluar").click();
        page.locator("input[name=username]").waitFor();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("portal-device"));
    }

    @Test
    void a_form_of_another_site_is_refused() {
        Page page = window(Window.DESKTOP);
        page.navigate(url("/login"));

        APIResponse response = page.request()
                .post(
                        url("/login"),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", "ketua")
                                        .set("password", PASSWORD)));

        assertThat(response.url()).endsWith("/login?lama");
        assertThat(response.text()).contains("sudah lama terbuka");
        page.navigate(url("/papan/keuangan"));
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void a_password_that_was_given_is_changed_before_anything_else() {
        String given = "sandi-dari-admin";
        accounts.open(
                Actor.PORTAL,
                new Accounts.NewAccount(
                        "admin-baru",
                        "Admin Baru",
                        accounts.hash(Actor.PORTAL, given),
                        true,
                        List.of(Seat.of(Role.ADMINISTRATOR))));
        Page elsewhere = signedIn("admin-baru", given, Window.DESKTOP);
        Page page = signedIn("admin-baru", given, Window.PHONE);

        choosePassword(page, given, "pendek", "pendek");
        assertThat(page.getByText("8 karakter").last()).isVisible();
        choosePassword(page, given, "kata sandi panjang", "kata sandi lain");
        assertThat(page.getByText("Kedua isian tidak sama")).isVisible();
        choosePassword(page, "salah sama sekali", "kata sandi panjang", "kata sandi panjang");
        page.navigate(url("/papan/ppid"));
        page.waitForURL("**/kata-sandi");
        choosePassword(page, given, "kata sandi panjang", "kata sandi panjang");

        page.locator(".figure-row").waitFor();
        assertThat(page.locator("h1")).isVisible();
        // the page whose session has ended goes there by itself
        elsewhere.locator("input[name=username]").waitFor();
    }

    private Page signedIn(String account, String password, Window window) {
        Page page = window(window);
        page.navigate(url("/papan/keuangan"));
        signIn(page, account, password);
        page.waitForURL("**/kata-sandi");
        return page;
    }

    private static void choosePassword(Page page, String present, String wanted, String again) {
        List<Locator> fields = page.locator("vaadin-password-field input").all();
        fields.get(0).fill(present);
        fields.get(1).fill(wanted);
        fields.get(2).fill(again);
        page.locator("vaadin-button[theme~=primary]").click();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
