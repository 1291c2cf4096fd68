package yingshang.imports.file;

import java.util.function.Predicate;

/** Rows in a file: a sheet of a workbook, or the whole of a CSV or JSON file. */
public interface Table {

    /** Name of the sheet; empty when the file has no names. */
    String name();

    /** Whether people do not see it when they open the file. */
    boolean hidden();

    /**
     * Reads the rows from the first on, as often as wanted.
     *
     * @param more takes a row and says whether it wants the next
     * @throws FileException when the file cannot be read further
     */
    void read(Predicate<Line> more);
}
