package yingshang.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.imports.file.Bounds;
import yingshang.imports.file.FileException;
import yingshang.imports.file.Format;
import yingshang.imports.file.Table;
import yingshang.imports.file.TableFile;
import yingshang.indicators.Framework;

/**
 * The rows of a file, read before anything is locked or written.
 *
 * @param rows those below the header with anything in them, in their order
 */
record ReadFile(Format format, Header header, List<ReadRow> rows) {

    private static final int MARKS_LINES = 10;

    /**
     * Reads a file to its end.
     *
     * @throws FileException when it cannot be read
     * @throws ImportException COLUMNS_MISSING, COLUMN_TWICE, or OTHER_TEMPLATE when it is the template of another
     * round
     *     or department
     */
    static ReadFile of(Path path, Framework framework, UUID round, String department) {
        try (TableFile file = TableFile.open(path)) {
            requireOwn(file.tables(), round, department);
            Header header = Header.find(file.tables());
            List<ReadRow> rows = rows(header, framework, file.format());
            return new ReadFile(file.format(), header, withoutDuplicates(rows));
        }
    }

    private static List<ReadRow> rows(Header header, Framework framework, Format format) {
        List<ReadRow> rows = new ArrayList<>();
        header.table().read(line -> {
            if (line.number() <= header.line() || line.isBlank()) {
                return true;
            }
            if (rows.size() == Bounds.ROWS) {
                throw FileException.tooMuch("rows", Bounds.ROWS);
            }
            rows.add(new RowReader(header, framework, format == Format.XLSX, line).read());
            return true;
        });
        return rows;
    }

    /** Of rows for the same place none is taken, as nobody can tell which one is meant. */
    private static List<ReadRow> withoutDuplicates(List<ReadRow> rows) {
        Map<String, List<Integer>> numbers = rows.stream()
                .filter(row -> !row.empty() && row.region() != null && row.scenario() != null)
                .collect(Collectors.groupingBy(
                        ReadRow::place, Collectors.mapping(ReadRow::number, Collectors.toList())));
        return rows.stream()
                .map(row -> {
                    List<Integer> same = row.empty() ? List.of() : numbers.getOrDefault(row.place(), List.of());
                    return same.size() < 2
                            ? row
                            : row.with(Remark.of(
                                    Field.SCENARIO,
                                    "duplicate-row",
                                    same.get(same.get(0) == row.number() ? 1 : 0)
                                            .toString()));
                })
                .toList();
    }

    private static void requireOwn(List<Table> tables, UUID round, String department) {
        for (Table table : tables) {
            if (!table.name().equals(Template.MARKS)) {
                continue;
            }
            Map<String, String> marks = new HashMap<>();
            table.read(line -> {
                marks.putIfAbsent(line.cell(0).text(), line.cell(1).text());
                return line.number() < MARKS_LINES;
            });
            boolean own = Template.VERSION.equals(marks.get(Template.VERSION_KEY))
                    && round.toString().equals(marks.get(Template.ROUND_KEY))
                    && department.equals(marks.get(Template.DEPARTMENT_KEY));
            if (!own) {
                throw new ImportException(
                        ImportException.Reason.OTHER_TEMPLATE,
                        Remark.quoted(marks.getOrDefault(Template.ROUND_KEY, "?")),
                        Remark.quoted(marks.getOrDefault(Template.DEPARTMENT_KEY, "?")));
            }
        }
    }
}
