package yingshang.console;

import io.vertx.core.buffer.Buffer;

/**
 * One file of the built console in the three forms in which it is sent.
 *
 * @param type media type with charset
 */
record BundledFile(String path, String type, Buffer plain, Buffer gzip, Buffer brotli) {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    /** Files below {@code /assets/} carry the hash of their content in their name; all others are asked for again. */
    String caching() {
        return path.startsWith("/assets/") ? IMMUTABLE : ASK_AGAIN;
    }
}
