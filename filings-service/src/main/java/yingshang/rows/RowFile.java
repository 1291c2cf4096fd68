package yingshang.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import yingshang.upload.Spooled;

/**
 * A file of rows: its content says what it is, whatever it is called.
 *
 * @param columns that its readers understand
 * @param form how it is written
 * @param encoding UTF-8, or GB18030 where the file reads better so
 * @param skipped bytes at the beginning that are no text: a byte order mark
 */
public record RowFile(Columns columns, Path file, Form form, Charset encoding, int skipped) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int START = 8192;
    private static final int BUFFER = 1 << 16;

    /** How a file is written. */
    public enum Form {
        CSV,
        NDJSON
    }

    /**
     * Looks at a file that was uploaded.
     *
     * @throws RowsException NOT_TEXT
     */
    public static RowFile of(Columns columns, Spooled spooled) {
        try {
            return of(columns, spooled.path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Looks at a file.
     *
     * @throws RowsException NOT_TEXT
     */
    public static RowFile of(Columns columns, Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        for (byte sign : start) {
            if (sign == 0) {
                throw new RowsException(columns.kind(), RowsException.Reason.NOT_TEXT);
            }
        }
        boolean marked = start.length >= 3 && Arrays.equals(start, 0, 3, BYTE_ORDER_MARK, 0, 3);
        String text = new String(start, StandardCharsets.US_ASCII).substring(marked ? 3 : 0);
        Form form = text.strip().startsWith("{") ? Form.NDJSON : Form.CSV;
        return new RowFile(columns, file, form, marked ? StandardCharsets.UTF_8 : encoding(file), marked ? 3 : 0);
    }

    /**
     * Begins to read the rows.
     *
     * @param needed columns that a header must name
     * @throws RowsException WRONG_HEADER, or BROKEN
     */
    public Rows rows(Set<? extends Column> needed) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skipped);
        BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding), BUFFER);
        return form == Form.CSV ? new CsvRows(columns, text, needed) : new JsonRows(columns, text);
    }

    /** Bytes of a Chinese text in GB18030 are almost never whole signs of UTF-8 as far out as the Chinese ones. */
    private static Charset encoding(Path file) throws IOException {
        Legibility utf8 = Legibility.of(file, StandardCharsets.UTF_8);
        if (utf8.broken() == 0 || utf8.wide() > utf8.broken()) {
            return StandardCharsets.UTF_8;
        }
        return Legibility.of(file, GB18030).broken() < utf8.broken() ? GB18030 : StandardCharsets.UTF_8;
    }
}
