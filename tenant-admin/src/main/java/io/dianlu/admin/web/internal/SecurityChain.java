package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in: operators with a token of their own realm; the data plane, with the key that {@link PlaneKey} asks for; everybody to the health probes and the
 * pages, which hold nothing of anybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperatorRealm.class)
class SecurityChain {

    @Bean
    SecurityFilterChain security(HttpSecurity http, ProblemAnswers answers, OperatorRealm realm) {
        AuthenticationEntryPoint notSignedIn = (request, response, failure) ->
                answers.write(Problem.of(GeneralProblem.NOT_SIGNED_IN), request, response);
        AccessDeniedHandler forbidden =
                (request, response, denied) -> answers.write(Problem.of(GeneralProblem.FORBIDDEN), request, response);
        var authentication = new JwtAuthenticationConverter();
        authentication.setJwtGrantedAuthoritiesConverter(new RealmRoles());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie carries authority, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/internal/**", "/api/v1/web-config")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, Pages.ADDRESSES)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .hasRole(RealmRoles.OPERATOR)
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(notSignedIn)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(authentication)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notSignedIn).accessDeniedHandler(forbidden))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.directives(
                                URI.create(realm.keycloak().url())))));
        return http.build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(OperatorRealm realm) {
        // reads the keys when the first token comes, so that Keycloak may start later
        var decoder = NimbusJwtDecoder.withJwkSetUri(realm.keySet()).build();
        decoder.setJwtValidator(realm.rules());
        return decoder;
    }
}
