package yingshang.imports.file;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yingshang.imports.file.FileException.Reason;

/** Finds out how a text file is encoded, and reads it: a byte that fits no character is never replaced by a guess. */
final class Texts {

    private static final char MARK = '\uFEFF';
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Texts() {}

    /** The charset that the file's mark names, or else the first of UTF-8 and GB18030 that all of it fits. */
    static Charset charset(Path path, byte[] beginning) throws IOException {
        int first = beginning.length < 2 ? 0 : (beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        for (byte one : beginning) {
            if (one == 0) {
                throw new FileException(Reason.UNKNOWN_FORMAT);
            }
        }
        for (Charset charset : TRIED) {
            if (fits(path, charset)) {
                return charset;
            }
        }
        throw new FileException(Reason.UNKNOWN_FORMAT);
    }

    /** The first character that is no space; 0 when there is none. */
    static int first(Path path, Charset charset) throws IOException {
        try (Reader in = open(path, charset)) {
            int read = in.read();
            while (read >= 0 && Character.isWhitespace(read)) {
                read = in.read();
            }
            return Math.max(read, 0);
        }
    }

    /** The file's characters without its mark. */
    static Reader open(Path path, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(path);
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return new Plain(reader);
    }

    private static boolean fits(Path path, Charset charset) throws IOException {
        try (Reader in = open(path, charset)) {
            in.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    /** Refuses NUL, which no text holds and PostgreSQL does not keep. */
    private static final class Plain extends FilterReader {

        Plain(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read == 0) {
                throw new FileException(Reason.UNKNOWN_FORMAT);
            }
            return read;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (buffer[i] == 0) {
                    throw new FileException(Reason.UNKNOWN_FORMAT);
                }
            }
            return read;
        }
    }
}
