package io.dianlu.admin.web.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Keycloak's realm roles ({@code realm_access.roles}) as authorities. */
final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

    static final String OPERATOR = "operator";

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        if (!(token.getClaims().get("realm_access") instanceof Map<?, ?> access)
                || !(access.get("roles") instanceof Collection<?> roles)) {
            return List.of();
        }
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
