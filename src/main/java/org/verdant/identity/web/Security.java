package org.verdant.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.verdant.identity.Tokens;
import org.verdant.shared.web.Problems;

/** The doors: static files, programs with a token, and everybody else with a session. All ask the one table of routes. */
@Configuration(proxyBeanMethods = false)
class Security {
    private final RouteGuard routes;
    private final Doorkeeper doorkeeper;
    private final CurrentActor current;

    Security(RouteGuard routes, Doorkeeper doorkeeper, CurrentActor current) {
        this.routes = routes;
        this.doorkeeper = doorkeeper;
        this.current = current;
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorOfFiles(HttpSecurity http) throws Exception {
        return plain(http)
                .securityMatcher("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico")
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorOfPrograms(HttpSecurity http, Tokens tokens, Problems problems) throws Exception {
        return plain(http)
                .securityMatcher(Security::isProgram)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(tokens, current, problems), AnonymousAuthenticationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain doorOfPeople(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CookieCsrfTokenRepository csrfTokens,
            @Qualifier("wallClock") Clock wallClock,
            SigningOut signingOut)
            throws Exception {
        return plain(http)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(Security::asksForToken))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new SessionGuard(current, wallClock), AnonymousAuthenticationFilter.class)
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(signingOut).logoutSuccessUrl("/"))
                .build();
    }

    private HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable);
    }

    private static boolean isProgram(HttpServletRequest request) {
        return Doorkeeper.isApi(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Asking for a token is a sign-in of its own: it carries the password and no cookie helps. */
    private static boolean asksForToken(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/tokens")
                && request.getMethod().equals("POST");
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A cookie and not the session, so that a form survives the session that it was begun in. */
    @Bean
    CookieCsrfTokenRepository csrfTokens(@Value("${verdant.https:false}") boolean https) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(https ? "__Host-CSRF" : "CSRF");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").httpOnly(true).secure(https).sameSite("Lax"));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${verdant.https:false}") boolean https) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(https);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** No users of the framework's own: without this it would invent one and print its password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
