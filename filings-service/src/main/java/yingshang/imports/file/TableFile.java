package yingshang.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import yingshang.imports.file.FileException.Reason;

/** A file with tables in it. What it is, is told by what it holds: neither its name nor what the sender says counts. */
public final class TableFile implements AutoCloseable {

    private static final int BEGINNING = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Name of the stream in an OLE file that holds an encrypted workbook. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Format format;
    private final List<Table> tables;
    private final AutoCloseable held;

    private TableFile(Format format, List<Table> tables, AutoCloseable held) {
        this.format = format;
        this.tables = tables;
        this.held = held;
    }

    /**
     * Opens a file.
     *
     * @throws FileException when it is none that can be read
     */
    public static TableFile open(Path path) {
        try {
            byte[] beginning = beginning(path);
            if (startsWith(beginning, ZIP)) {
                Workbook workbook = Workbook.open(path);
                return new TableFile(Format.XLSX, workbook.tables(), workbook);
            }
            if (startsWith(beginning, OLE)) {
                throw new FileException(holds(path, ENCRYPTED) ? Reason.ENCRYPTED : Reason.OLD_SPREADSHEET);
            }
            Charset charset = Texts.charset(path, beginning);
            return Texts.first(path, charset) == '{'
                    ? new TableFile(Format.JSON, List.of(new JsonTable(path, charset)), () -> {})
                    : new TableFile(Format.CSV, CsvTable.readings(path, charset), () -> {});
        } catch (IOException broken) {
            throw new FileException(Reason.DAMAGED, broken);
        }
    }

    public Format format() {
        return format;
    }

    /** Its tables in their order; a CSV file has one for each way in which it can be read. */
    public List<Table> tables() {
        return tables;
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception broken) {
            throw new FileException(Reason.DAMAGED, broken);
        }
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** None of the bytes looked for comes twice at its beginning, so that a miss begins anew with the byte at hand. */
    private static boolean holds(Path path, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            int matched = 0;
            for (int read = in.read(); read >= 0 && matched < wanted.length; read = in.read()) {
                matched = (byte) read == wanted[matched] ? matched + 1 : (byte) read == wanted[0] ? 1 : 0;
            }
            return matched == wanted.length;
        }
    }
}
