package io.dianlu.local.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    @DisplayName("A rep finds a shop, opens a visit there, goes in, comes out, and finds the next")
    void chain() {
        var found = Command.customer(() -> "");
        var opened = found.next();
        var in = opened.next();
        var out = in.next();
        assertThat(opened.kind()).isEqualTo(Kind.OPEN);
        assertThat(opened.request().body())
                .contains(found.id().toString(), opened.id().toString());
        assertThat(in.kind()).isEqualTo(Kind.CHECK_IN);
        assertThat(in.request().path()).isEqualTo("/api/v1/visits/" + opened.id() + "/check-in");
        assertThat(in.request().body()).contains(in.id().toString());
        assertThat(out.request().path()).isEqualTo("/api/v1/visits/" + opened.id() + "/check-out");
        assertThat(out.subject()).isEqualTo(in.subject()).isEqualTo(opened.id());
        assertThat(out.next().kind()).isEqualTo(Kind.CREATE);
        assertThat(out.next().shop()).isNotEqualTo(found.shop());
    }
}
