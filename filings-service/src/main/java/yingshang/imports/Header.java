package yingshang.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.imports.file.Cell;
import yingshang.imports.file.Line;
import yingshang.imports.file.Table;

/**
 * The row of headings in a table.
 *
 * @param line its row, from 1
 * @param columns where each field stands, from 0
 * @param captions the headings as they are written
 */
record Header(Table table, int line, Map<Field, Integer> columns, Map<Field, String> captions) {

    /** Rows that are searched for headings. */
    private static final int SEARCHED = 20;

    /** The headings of the first table that has the ones needed. */
    static Header find(List<Table> tables) {
        return tables.stream()
                .filter(table -> !table.hidden())
                .flatMap(table -> in(table).stream())
                .findFirst()
                .orElseThrow(() -> new ImportException(ImportException.Reason.COLUMNS_MISSING));
    }

    /** The cell of a field; empty when the table has no such column. */
    Cell cell(Line row, Field field) {
        Integer column = columns.get(field);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    /** How the file calls a field. */
    String caption(Field field) {
        return captions.getOrDefault(field, field.code());
    }

    private static Optional<Header> in(Table table) {
        List<Header> found = new ArrayList<>();
        int[] searched = {0};
        table.read(line -> {
            searched[0]++;
            of(table, line).ifPresent(found::add);
            return found.isEmpty() && searched[0] < SEARCHED;
        });
        return found.stream().findFirst();
    }

    private static Optional<Header> of(Table table, Line line) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<Field, String> captions = new EnumMap<>(Field.class);
        boolean twice = false;
        for (int i = 0; i < line.cells().size(); i++) {
            String caption = line.cell(i).text();
            Optional<Field> field = Field.of(caption);
            if (field.isPresent()) {
                twice |= columns.put(field.get(), i) != null;
                captions.put(field.get(), Remark.quoted(caption));
            }
        }
        if (!columns.containsKey(Field.REGION) || !columns.containsKey(Field.SCENARIO) || !fillsIn(columns)) {
            return Optional.empty();
        }
        if (twice) {
            throw new ImportException(ImportException.Reason.COLUMN_TWICE);
        }
        return Optional.of(new Header(table, line.number(), columns, captions));
    }

    private static boolean fillsIn(Map<Field, Integer> columns) {
        return columns.containsKey(Field.VALUE) || columns.containsKey(Field.SPECIAL);
    }
}
