package yingshang.imports.file;

/**
 * One cell as it stands in the file.
 *
 * @param text what is written there; a number as its digits; empty when the cell is
 */
public record Cell(Kind kind, String text) {

    /** Nothing. */
    public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        /** A number as such, not one in a text. */
        NUMBER,
        /** A number that is shown as a percentage: what is shown is a hundred times the number. */
        PERCENT,
        /** A number that is shown as a date or a time. */
        DATE,
        BOOLEAN,
        /** What a formula answers that went wrong, {@code #REF!}. */
        ERROR,
        /** A formula, whatever it answers. */
        FORMULA,
        /** A list or an object in JSON. */
        NESTED
    }

    /** A text without the space around it; nothing when that is all there is. */
    static Cell ofText(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? EMPTY : new Cell(Kind.TEXT, stripped);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
