package io.dianlu.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rebuild asked for over HTTP")
class IndexRebuildControllerTest {

    private static final IndexRebuild RUN =
            new IndexRebuild(Ids.next(), IndexRebuild.State.RUNNING, 0, 10, Instant.EPOCH, null, null);

    @Test
    @DisplayName("is accepted, and says where it can be watched")
    void accepted() {
        var controller = new IndexRebuildController(signedIn(Permission.INDEX_REBUILD), new Runs(RUN));
        var answer = controller.start();
        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/v1/index-rebuilds/" + RUN.id());
        assertThat(controller.get(RUN.id())).isEqualTo(RUN);
    }

    @Test
    @DisplayName("is refused to whoever has no permission, and so is watching it")
    void forbidden() {
        var controller = new IndexRebuildController(signedIn(Permission.CUSTOMER_READ), new Runs(RUN));
        assertThatThrownBy(controller::start).isInstanceOf(Problem.class).hasMessage("forbidden");
        assertThatThrownBy(() -> controller.get(RUN.id()))
                .isInstanceOf(Problem.class)
                .hasMessage("forbidden");
    }

    @Test
    @DisplayName("is not found under another id, and not possible while the engine is down")
    void notFound() {
        var user = signedIn(Permission.INDEX_REBUILD);
        assertThatThrownBy(() -> new IndexRebuildController(user, new Runs(RUN)).get(Ids.next()))
                .isInstanceOf(Problem.class)
                .hasMessage("not-found");
        assertThatThrownBy(new IndexRebuildController(user, new Runs(null))::start)
                .isInstanceOf(Problem.class)
                .hasMessage("engine-unavailable");
    }

    private static CurrentUsers signedIn(Permission permission) {
        var user = new CurrentUser(
                new PersonId(Ids.next()), "Ann", null, Set.of(), Set.of(permission), new DataScope.Tenant(), List.of());
        return new CurrentUsers() {
            @Override
            public CurrentUser require() {
                return user;
            }

            @Override
            public Optional<CurrentUser> find() {
                return Optional.of(user);
            }
        };
    }

    /** One run; none when the engine is down. */
    private record Runs(@Nullable IndexRebuild run) implements IndexRebuilds {

        @Override
        public IndexRebuild start() {
            if (run == null) {
                throw new SearchUnavailable("down", null);
            }
            return run;
        }

        @Override
        public Optional<IndexRebuild> find(UUID id) {
            return Optional.of(start()).filter(found -> found.id().equals(id));
        }
    }
}
