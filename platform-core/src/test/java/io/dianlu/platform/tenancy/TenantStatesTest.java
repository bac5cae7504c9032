package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.shared.Ids;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("A person of a tenant")
class TenantStatesTest {

    private static final TenantId ID = new TenantId(Ids.next());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static TenantRequests with(List<TenantProfile> known) {
        return new TenantRequests(new TenantDirectory() {
            @Override
            public Optional<TenantProfile> find(TenantId id) {
                return known.stream().filter(profile -> profile.id().equals(id)).findFirst();
            }

            @Override
            public List<TenantProfile> list() {
                return known;
            }
        });
    }

    private static TenantRequests in(TenantState state) {
        return with(List.of(new TenantProfile(
                ID, "t", "店路测试", state, ZoneId.of("Asia/Shanghai"), "standard", Map.of(), Set.of(), null, null, 1)));
    }

    private static void ask(TenantRequests requests, String method) throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new SignedIn(ID, Ids.next()), null));
        var scopes = new ArrayList<TenantId>();
        requests.doFilter(
                new MockHttpServletRequest(method, "/api/v1/customers"),
                new MockHttpServletResponse(),
                (request, response) -> scopes.add(TenantScope.require()));
        assertThat(scopes).containsExactly(ID);
    }

    @Test
    @DisplayName("reads and writes while it is active or on trial")
    void active() {
        for (var state : List.of(TenantState.TRIAL, TenantState.ACTIVE)) {
            assertThatCode(() -> ask(in(state), "GET")).doesNotThrowAnyException();
            assertThatCode(() -> ask(in(state), "POST")).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("reads and does not write while it is suspended")
    void suspended() {
        assertThatCode(() -> ask(in(TenantState.SUSPENDED), "GET")).doesNotThrowAnyException();
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThatThrownBy(() -> ask(in(TenantState.SUSPENDED), method)).hasMessage("tenant-suspended");
        }
    }

    @Test
    @DisplayName("does not get in when it is deactivated")
    void closed() {
        for (var method : List.of("GET", "POST")) {
            assertThatThrownBy(() -> ask(in(TenantState.DEACTIVATED), method)).hasMessage("tenant-closed");
        }
    }

    @Test
    @DisplayName("does not get in when nobody knows the tenant, as when it was purged")
    void unknown() {
        assertThatThrownBy(() -> ask(with(List.of()), "GET")).hasMessage("tenant-unknown");
    }
}
