package io.dianlu.platform.branding.internal;

import io.dianlu.platform.branding.Brandings;
import io.dianlu.platform.shared.FieldChecks;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a picture only as a picture: it is decoded and written anew as PNG, so that nothing travels with it, neither words of the camera nor a second
 * document behind the first. Its size is read before its pixels are. SVG is a document that may contain programs, and is refused.
 */
final class Logos {

    private static final Pattern DATA_URL = Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})");
    private static final String FIELD = "logo";
    private static final String PNG = "data:image/png;base64,";
    /** Four characters for three bytes, and the beginning. */
    private static final int LONGEST_TEXT = 4 * (Brandings.MAX_LOGO_BYTES + 2) / 3 + 40;

    private Logos() {}

    /** The picture as a data URL of PNG; null where it was refused. */
    static @Nullable String checked(String logo, FieldChecks checks) {
        if (logo.length() > LONGEST_TEXT) {
            checks.refuse(FIELD, "too-large", Brandings.MAX_LOGO_BYTES / 1024);
            return null;
        }
        var parts = DATA_URL.matcher(logo);
        if (!parts.matches()) {
            checks.refuse(FIELD, "no-picture");
            return null;
        }
        try {
            var bytes = Base64.getDecoder().decode(parts.group(2));
            if (bytes.length > Brandings.MAX_LOGO_BYTES) {
                checks.refuse(FIELD, "too-large", Brandings.MAX_LOGO_BYTES / 1024);
                return null;
            }
            return anew(bytes, parts.group(1), checks);
        } catch (IOException | RuntimeException damaged) {
            checks.refuse(FIELD, "no-picture");
            return null;
        }
    }

    private static @Nullable String anew(byte[] bytes, String format, FieldChecks checks) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            if (isOutside(reader.getWidth(0)) || isOutside(reader.getHeight(0))) {
                checks.refuse(FIELD, "pixels", Brandings.MIN_LOGO_PIXELS, Brandings.MAX_LOGO_PIXELS);
                return null;
            }
            return written(reader);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isOutside(int pixels) {
        return pixels < Brandings.MIN_LOGO_PIXELS || pixels > Brandings.MAX_LOGO_PIXELS;
    }

    /** At most as large as a phone keeps without a thought: a photograph as PNG may be a megabyte, and is drawn smaller until it fits. */
    private static String written(ImageReader reader) throws IOException {
        var picture = reader.read(0);
        for (int side = Math.max(picture.getWidth(), picture.getHeight()); ; side = side * 3 / 4) {
            var bytes = png(fitted(picture, side));
            if (bytes.length <= Brandings.MAX_LOGO_BYTES || side <= Brandings.MIN_LOGO_PIXELS) {
                return PNG + Base64.getEncoder().encodeToString(bytes);
            }
        }
    }

    private static BufferedImage fitted(BufferedImage picture, int side) {
        double share = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
