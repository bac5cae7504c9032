package io.dianlu.platform.branding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A logo")
class LogoAttacksTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private final Person administrator = PLATFORM.person(PLATFORM.newTenant(), "管理员", Role.ADMINISTRATOR, null);

    private Reply put(String logo) {
        return administrator.send("PUT", "/branding", Map.of("logo", logo), 0);
    }

    private void refused(String logo, String code) {
        var reply = put(logo);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(422);
        assertThat(reply.field()).isEqualTo("logo");
        assertThat(reply.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(administrator.get("/branding").at("/logo").isNull()).isTrue();
    }

    private static byte[] with(byte[] picture, byte[] more) {
        var both = Arrays.copyOf(picture, picture.length + more.length);
        System.arraycopy(more, 0, both, picture.length, more.length);
        return both;
    }

    @Test
    @DisplayName("that is SVG, a page, GIF or at another address is refused, whatever it calls itself")
    void otherTypes() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        for (var type : List.of("image/svg+xml", "image/png", "image/jpeg")) {
            refused(Pictures.url(type, svg), "no-picture");
        }
        refused(Pictures.url("text/html", SCRIPT), "no-picture");
        refused(Pictures.url("image/png", Pictures.plain("gif", 64, 64)), "no-picture");
        refused("https://example.com/logo.png", "no-picture");
        refused("javascript:alert(1)", "no-picture");
        refused("data:image/png;base64,@@@", "no-picture");
        refused("data:image/png,abc", "no-picture");
    }

    @Test
    @DisplayName("keeps nothing but its pixels: no second document behind it, no words within it")
    void nothingTravelsAlong() {
        var picture = with(Pictures.plain("png", 64, 64), SCRIPT);
        var stored = put(Pictures.url("image/png", picture));
        assertThat(stored.status()).isEqualTo(200);
        var bytes = Pictures.bytes(stored.at("/logo").asString());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(stored.at("/logo").asString()).startsWith("data:image/png;base64,");
    }

    @Test
    @DisplayName("that is damaged is refused")
    void damaged() {
        var picture = Pictures.noise("png", 64, 64);
        refused(Pictures.url("image/png", Arrays.copyOf(picture, picture.length / 2)), "no-picture");
        refused(Pictures.url("image/jpeg", Arrays.copyOf(Pictures.plain("jpeg", 64, 64), 30)), "no-picture");
        refused(Pictures.url("image/png", new byte[0]), "no-picture");
    }

    @Test
    @DisplayName("has 16 to 1,024 pixels a side, looked at before they are unpacked")
    void pixels() {
        refused(Pictures.url("image/png", Pictures.plain("png", 15, 64)), "pixels");
        refused(Pictures.url("image/png", Pictures.plain("png", 64, 1_025)), "pixels");
        refused(Pictures.url("image/png", bomb()), "pixels");
        assertThat(put(Pictures.url("image/png", Pictures.plain("png", 16, 1_024)))
                        .status())
                .isEqualTo(200);
    }

    /** Says that it is 50,000 pixels a side. */
    private static byte[] bomb() {
        var picture = Pictures.plain("png", 64, 64);
        ByteBuffer.wrap(picture, 16, 8).putInt(50_000).putInt(50_000);
        var sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture, 29, 4).putInt((int) sum.getValue());
        return picture;
    }

    @Test
    @DisplayName("has up to 64 KB, and one byte more is too much; one that is larger as PNG is drawn smaller")
    void size() {
        var picture = Pictures.plain("png", 64, 64);
        var most = with(picture, new byte[Brandings.MAX_LOGO_BYTES - picture.length]);
        assertThat(put(Pictures.url("image/png", most)).status()).isEqualTo(200);
        administrator.send("PUT", "/branding", Map.of(), 1);
        refused(Pictures.url("image/png", with(most, new byte[1])), "too-large");
        refused("data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[1_000_000]), "too-large");
        var photograph = Pictures.noise("jpeg", 300, 200);
        assertThat(photograph).hasSizeLessThan(Brandings.MAX_LOGO_BYTES);
        var stored = administrator.send("PUT", "/branding", Map.of("logo", Pictures.url("image/jpeg", photograph)), 2);
        assertThat(stored.status()).as(stored.body().toString()).isEqualTo(200);
        var logo = stored.at("/logo").asString();
        assertThat(Pictures.bytes(logo)).hasSizeLessThanOrEqualTo(Brandings.MAX_LOGO_BYTES);
        assertThat(Pictures.read(logo).getWidth()).isLessThan(300);
    }
}
