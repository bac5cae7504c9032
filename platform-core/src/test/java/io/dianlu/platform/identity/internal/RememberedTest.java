package io.dianlu.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is remembered of people")
class RememberedTest {

    private final Remembered<String, String> names =
            new Remembered<>(Caffeine.newBuilder().build());

    @Test
    @DisplayName("is what was read, until it is forgotten")
    void remembered() {
        names.put(names.moment(), "1", "张伟");
        assertThat(names.find("1")).contains("张伟");
        names.forget("1");
        assertThat(names.find("1")).isEmpty();
        names.put(names.moment(), "1", "张大伟");
        names.put(names.moment(), "2", "李娜");
        names.forgetIf("张大伟"::equals);
        assertThat(names.find("1")).isEmpty();
        assertThat(names.find("2")).contains("李娜");
    }

    @Test
    @DisplayName("is never a read from before a change that comes in after it")
    void lateRead() {
        var before = names.moment();
        names.forget("1");
        names.put(before, "1", "老名字");
        assertThat(names.find("1")).isEmpty();
        var beforeAnother = names.moment();
        names.forgetIf(_ -> false);
        names.put(beforeAnother, "1", "老名字");
        assertThat(names.find("1")).isEmpty();
    }
}
