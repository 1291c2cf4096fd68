package yingshang.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yingshang.imports.file.FileException.Reason;

/**
 * A CSV file, read with one separator. Rows are counted as spreadsheet programs count them: an empty line is a row,
 * and a field of several lines belongs to one.
 */
record CsvTable(Path path, Charset charset, char separator) implements Table {

    private static final String SEPARATORS = ",;\t";

    /** The file with each separator; which one is right shows in the header. */
    static List<Table> readings(Path path, Charset charset) {
        return SEPARATORS
                .chars()
                .mapToObj(separator -> (Table) new CsvTable(path, charset, (char) separator))
                .toList();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void read(Predicate<Line> more) {
        try (CsvReader<CsvRecord> records = records()) {
            int number = 0;
            for (CsvRecord record : records) {
                number++;
                if (number > Bounds.LINES) {
                    throw FileException.tooMuch("lines", Bounds.LINES);
                }
                if (!more.test(line(number, record))) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            throw new FileException(Reason.DAMAGED, broken);
        }
    }

    private CsvReader<CsvRecord> records() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                // Read with the wrong separator, a quote is followed by more; the header then shows that it is wrong.
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Bounds.TOKEN)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(Bounds.CELL_CHARACTERS)
                                .maxRecordSize(Bounds.TOKEN)
                                .build(),
                        Texts.open(path, charset));
    }

    private static Line line(int number, CsvRecord record) {
        Stream<String> fields = record.getFields().stream().limit(Bounds.COLUMNS);
        return new Line(number, fields.map(Cell::ofText).toList(), false);
    }
}
