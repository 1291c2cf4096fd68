package yingshang.imports.file;

/** How much a file may hold. A month of a department is some hundred rows; these are for those who mean no good. */
public final class Bounds {

    /** Rows with something in them, below the header. */
    public static final int ROWS = 10_000;

    /** Rows of a sheet, the empty ones too: programs write some that were only ever formatted. */
    static final int LINES = 100_000;

    /** Columns that are looked at; what is further right is left alone. */
    static final int COLUMNS = 256;

    /** Cells of a sheet. */
    static final int CELLS = 2_000_000;

    /** Characters of a cell: as many as spreadsheet programs take. */
    static final int CELL_CHARACTERS = 32_767;

    /** Characters of all shared strings of a workbook. */
    static final int SHARED_CHARACTERS = 8_000_000;

    /** Shared strings of a workbook. */
    static final int SHARED_STRINGS = 200_000;

    /** Parts of a workbook. */
    static final int PARTS = 500;

    /** Sheets of a workbook. */
    static final int SHEETS = 50;

    /** Formats of cells, and merged ranges. */
    static final int STYLES = 70_000;

    /** Bytes of a workbook when unpacked. */
    static final long UNPACKED = 64_000_000;

    /** Bytes that come out of one packed byte, over the whole workbook. */
    static final long RATIO = 200;

    /** Bytes of a workbook whose ratio does not matter. */
    static final long SMALL = 1_000_000;

    /** Bytes from one {@code <} to the next: a tag with its attributes, or a text. */
    static final int TOKEN = 262_144;

    /** Elements within elements. */
    static final int DEPTH = 32;

    private Bounds() {}
}
