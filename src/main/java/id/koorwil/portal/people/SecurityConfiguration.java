package id.koorwil.portal.people;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.koorwil.portal.shell.DatabaseAway;
import jakarta.servlet.DispatcherType;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Who is signed in; what the signed-in may do is decided in the services. */
@Configuration
class SecurityConfiguration {

    private static final Predicate<String> ASCII =
            Pattern.compile("\\p{ASCII}*").asMatchPredicate();

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordHashes.encoder();
    }

    @Bean
    UserDetailsService accountDetails(AccountStore accounts) {
        return username -> Optional.of(username)
                .filter(ASCII) // the database takes others for an error, and none of them is anybody's
                .flatMap(accounts::findByUsername)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Bean
    AuthenticationProvider signInProvider(
            UserDetailsService accounts, PasswordEncoder encoder, RenewedHashes renewed, SignInBrake brake) {
        return new SignInProvider(accounts, encoder, renewed, brake);
    }

    /** An address that no page can have, as with a semicolon, is told like any other unknown page. */
    @Bean
    RequestRejectedHandler unknownAddress() {
        return (request, response, refusal) ->
                response.sendRedirect(request.getContextPath() + "/alamat-tidak-dikenal");
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            UserDetailsService accounts,
            RememberedDevices devices,
            RequestUtil flow,
            VaadinDefaultRequestCache pages) {
        pages.setDelegateRequestCache(new ReturnInForm());
        // What is refused is told as it was. Led to the sign-in form, a page whose session has ended would begin
        // another one
        // without being seen, and the form that a second window shows would lose its own.
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/login", "/login.css")
                .permitAll());
        http.addFilterBefore(new LineOfEndedSession(), SecurityContextHolderFilter.class);
        http.rememberMe(stay ->
                stay.rememberMeServices(new StaySignedIn(accounts, devices)).key(StaySignedIn.KEY));
        // Flow's requests carry a token of their own. Vaadin's configuration would let the sign-in form go without one.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(flow::isFrameworkInternalRequest)
                .withObjectPostProcessor(new StaleForm()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login")
                        .enableCsrfConfiguration(false)
                        // what is no page is told by the frame's own page
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, nobody) ->
                response.sendRedirect(ReturnAddress.form(request, "", ReturnAddress.wantedBy(request)))));
        http.formLogin(form -> form.failureHandler((request, response, refusal) ->
                response.sendRedirect(ReturnAddress.form(request, why(refusal), ReturnAddress.saidBy(request)))));
        return http.build();
    }

    private static String why(AuthenticationException refusal) {
        if (DatabaseAway.is(refusal)) {
            return "basisdata";
        }
        return refusal instanceof SignInProvider.Braked braked ? "tunggu=" + braked.seconds() : "gagal";
    }
}
