package io.dianlu.platform.branding;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Logos as tenants send them. */
public final class Pictures {

    private Pictures() {}

    /** @param format png or jpeg */
    public static byte[] plain(String format, int width, int height) {
        return written(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** One that no format makes much smaller. */
    public static byte[] noise(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return written(format, picture);
    }

    private static byte[] written(String format, BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String url(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    public static byte[] bytes(String url) {
        return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    }

    public static BufferedImage read(String url) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes(url)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
