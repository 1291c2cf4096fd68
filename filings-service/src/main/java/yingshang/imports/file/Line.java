package yingshang.imports.file;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number row in the file, from 1
 * @param cells from the first column on; what is missing at the end is empty
 * @param merged whether a merged range touches the row
 */
public record Line(int number, List<Cell> cells, boolean merged) {

    /** The cell of a column, counted from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
