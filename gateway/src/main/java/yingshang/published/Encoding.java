package yingshang.published;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** How a body is made shorter on its way. */
public enum Encoding {
    /** Brotli, where its native library is there for the machine. */
    BR {
        @Override
        byte[] encode(byte[] body) throws IOException {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(QUALITY));
        }

        @Override
        boolean isHere() {
            return Brotli4jLoader.isAvailable();
        }
    },
    /** As every browser takes it. */
    GZIP {
        @Override
        byte[] encode(byte[] body) throws IOException {
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            try (GZIPOutputStream stream = new GZIPOutputStream(encoded)) {
                stream.write(body);
            }
            return encoded.toByteArray();
        }
    };

    /** Of 0 to 11: beyond this it takes much longer for little. */
    private static final int QUALITY = 5;

    abstract byte[] encode(byte[] body) throws IOException;

    /** Whether this machine can do it. */
    boolean isHere() {
        return true;
    }

    byte[] of(byte[] body) {
        try {
            return encode(body);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether {@code accepted} (the header {@code Accept-Encoding}, or null) takes it. */
    boolean isAcceptedBy(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(",")).anyMatch(one -> {
                    String[] parts = one.strip().split("\\s*;\\s*");
                    return parts[0].equalsIgnoreCase(token())
                            && Arrays.stream(parts).noneMatch(part -> part.matches("[qQ]=0(\\.0*)?"));
                });
    }
}
