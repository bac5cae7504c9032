package io.dianlu.platform.testing;

import io.dianlu.platform.testing.FieldPlatform.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** Files that somebody takes from the platform, byte by byte as they come. */
public final class Downloads {

    private Downloads() {}

    /** @param path below /api/v1 */
    public static HttpResponse<byte[]> ask(FieldPlatform platform, Person person, String path) {
        var request = HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + person.tenant().id() + "." + person.id())
                .header("Accept", "application/zip, application/problem+json")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The files in a zip that has to be there, by name, as text. */
    public static Map<String, String> zip(FieldPlatform platform, Person person, String path) {
        var answer = ask(platform, person, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8));
        }
        var texts = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
