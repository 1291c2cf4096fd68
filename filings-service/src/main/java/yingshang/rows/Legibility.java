package yingshang.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How well a file reads in an encoding.
 *
 * @param broken places that are no text in it, counted to about a thousand
 * @param wide signs as far out as the Chinese ones, up to there
 */
record Legibility(long broken, long wide) {

    private static final int BUFFER = 1 << 16;
    private static final int ENOUGH = 1000;
    private static final char WIDE = '\u0800';

    static Legibility of(Path file, Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer signs = CharBuffer.allocate(BUFFER);
        Legibility found = new Legibility(0, 0);
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0 && found.broken < ENOUGH) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                found = found.and(decoder, bytes, signs, read < 0);
                bytes.compact();
            }
        }
        return found;
    }

    /** This and what some more bytes show. */
    private Legibility and(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer signs, boolean last) {
        long moreBroken = broken;
        long moreWide = wide;
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            signs.clear();
            result = decoder.decode(bytes, signs, last);
            for (int i = 0; i < signs.position(); i++) {
                moreWide += signs.array()[i] >= WIDE ? 1 : 0;
            }
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                moreBroken++;
            }
        }
        return new Legibility(moreBroken, moreWide);
    }
}
