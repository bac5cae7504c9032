package io.dianlu.platform.search.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an index is made: analysis and mapping from {@code search/index.json}, only with names that the official distribution knows without
 * plugins. Its hash goes into the index; another hash means the index has to be made anew.
 */
@Component
class IndexDefinition {

    private static final String FILE = "/search/index.json";
    private static final String READINGS = "/search/readings.txt";
    /** Raised when the application computes other tokens from the same document. */
    private static final String TOKENS = "2";

    private final ObjectNode body;
    private final String hash;

    IndexDefinition(ElasticsearchSettings settings) throws IOException {
        var file = read(FILE);
        hash = hash(file, read(READINGS), TOKENS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body = (ObjectNode) JsonMapper.shared().readTree(file);
        var index = (ObjectNode) body.required("settings").required("index");
        index.put("number_of_shards", settings.shards()).put("number_of_replicas", settings.replicas());
        ((ObjectNode) body.required("mappings")).putObject("_meta").put("hash", hash);
    }

    Object body() {
        return body;
    }

    String hash() {
        return hash;
    }

    private static byte[] read(String file) throws IOException {
        try (var in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    private static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
