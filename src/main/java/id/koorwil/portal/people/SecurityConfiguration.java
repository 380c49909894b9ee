package id.koorwil.portal.people;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.koorwil.portal.database.DatabaseTrouble;
import id.koorwil.portal.server.DemoMode;
import id.koorwil.portal.shell.ContentPolicy;
import id.koorwil.portal.shell.KnownAddresses;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** Who is signed in; what the signed-in may do is decided in the services. */
@Configuration
class SecurityConfiguration {

    private static final Predicate<String> ASCII =
            Pattern.compile("\\p{ASCII}*").asMatchPredicate();

    /** What everybody may ask for. */
    static final String[] OPEN = {"/actuator/health/**", "/login", "/error", "/istirahat"};

    /** Whatever it asks for there, Flow would begin a session. */
    private static final String[] FLOWS = {"/VAADIN/push/**", "/VAADIN/dynamic/**"};

    private static final String[] FILES = {"/plain.css", "/icon.svg", "/VAADIN/**", "/aura/**"};

    @Bean
    HashingThreads passwordEncoder() {
        return new HashingThreads(PasswordHashes.encoder());
    }

    @Bean
    UserDetailsService accountDetails(AccountStore accounts, DemoMode demo) {
        return username -> Optional.of(username)
                .filter(ASCII) // the database takes others for an error, and none of them is anybody's
                .flatMap(accounts::findByUsername)
                .filter(account -> demo.isOn() || !account.isDemo())
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Bean
    AuthenticationProvider signInProvider(
            UserDetailsService accounts,
            HashingThreads encoder,
            RenewedHashes renewed,
            KnownDevices devices,
            SignInBrake brake) {
        return new SignInProvider(accounts, encoder, renewed, devices, brake);
    }

    /** An address that no page can have, as with a semicolon, is told like any other unknown page. */
    @Bean
    RequestRejectedHandler impossibleAddress() {
        return (request, response, refusal) ->
                response.sendRedirect(request.getContextPath() + "/alamat-tidak-dikenal");
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            UserDetailsService accounts,
            RememberedDevices devices,
            KnownDevices knownDevices,
            SignedInSessions signedIn,
            RequestUtil flow,
            VaadinDefaultRequestCache pages,
            KnownAddresses addresses) {
        pages.setDelegateRequestCache(new ReturnInForm());
        // Vaadin's configuration would let everybody begin a page, and so a session. What is refused is told as it was.
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(flow::isFrameworkInternalRequest)
                .authenticated()
                .requestMatchers(FLOWS)
                .authenticated()
                .requestMatchers(HttpMethod.GET, FILES)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.headers(SecurityConfiguration::guard);
        http.rememberMe(stay ->
                stay.rememberMeServices(new StaySignedIn(accounts, devices)).key(StaySignedIn.KEY));
        // Flow's requests carry a token of their own. Vaadin's configuration would let the sign-in form go without one.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(flow::isFrameworkInternalRequest)
                .csrfTokenRepository(tokensOfForms())
                .withObjectPostProcessor(new StaleForm()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login")
                        .enableCsrfConfiguration(false)
                        .enableAuthorizedRequestsConfiguration(false));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst(flow, addresses)));
        http.sessionManagement(sessions ->
                sessions.addSessionAuthenticationStrategy(knownDevices).addSessionAuthenticationStrategy(signedIn));
        http.addFilterBefore(new RoomForSessions(signedIn), UsernamePasswordAuthenticationFilter.class);
        http.formLogin(form -> form.authenticationDetailsSource(SignInDetails::new)
                .failureHandler((request, response, refusal) -> response.sendRedirect(
                        ReturnAddress.form(request, why(refusal), ReturnAddress.saidBy(request)))));
        return http.build();
    }

    /** Written before the answer begins: Flow's servlet is forwarded to, which closes the answer beneath this. */
    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PLAIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(files()), new StaticHeadersWriter("Cache-Control", "no-store")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        files(), new StaticHeadersWriter("Cache-Control", "no-cache"))) // until it says more itself
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    private static RequestMatcher files() {
        return RequestMatchers.anyOf(
                Arrays.stream(FILES).map(PathPatternRequestMatcher::pathPattern).toArray(RequestMatcher[]::new));
    }

    /** In a cookie instead of a session: whoever only looks at the form leaves nothing behind. */
    private static CookieCsrfTokenRepository tokensOfForms() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("portal-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static String why(AuthenticationException refusal) {
        if (DatabaseTrouble.is(refusal)) {
            return "basisdata";
        }
        if (refusal instanceof SignInProvider.Busy) {
            return "sibuk";
        }
        return refusal instanceof SignInProvider.Braked braked ? "tunggu=" + braked.seconds() : "gagal";
    }
}
