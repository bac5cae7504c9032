package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in: bearer tokens of our realm, for our audience, of one organization. The pages themselves are public, the API is not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class SecurityChain {

    /** How far Keycloak's clock and ours may be apart; with them a token of 55 seconds ends within the minute, which the usual grace would double. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            JwtDecoder decoder,
            OperatorPasses passes,
            ProblemAnswers answers,
            KeycloakSettings keycloak) {
        var tokens = new VerifiedTokens(decoder, passes);
        AuthenticationEntryPoint notSignedIn = (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            answers.write(Problem.of(GeneralProblem.NOT_SIGNED_IN), request, response);
        };
        // each request brings its token, and nothing is asked for a session or of the servlet about who calls
        http.securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                // no cookie carries authority, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/web-config", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/actuator/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(notSignedIn)
                        .bearerTokenResolver(new BearerTokens())
                        .authenticationManagerResolver(request -> tokens))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler((request, response, denied) ->
                                answers.write(Problem.of(GeneralProblem.FORBIDDEN), request, response)))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives(PagePolicy.directives(URI.create(keycloak.url())))));
        return http.build();
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(HeaderValues::isAllowed);
        return firewall;
    }

    /** Requests are observed once, as a whole; an observation around each security filter would cost more than the filters. */
    @Bean
    SecurityObservationSettings withoutObservationOfEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(KeycloakSettings keycloak) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keycloak.keySet()).build();
        decoder.setJwtValidator(rules(keycloak));
        return decoder;
    }

    static OAuth2TokenValidator<Jwt> rules(KeycloakSettings keycloak) {
        return JwtValidators.createDefaultWithValidators(
                new JwtTimestampValidator(CLOCKS_APART),
                new JwtIssuerValidator(keycloak.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(keycloak.audience())));
    }
}
