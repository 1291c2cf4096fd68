package yingshang.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import yingshang.imports.file.FileException.Reason;

/** A sheet of a workbook. Where it says how many rows it has is not read. */
record Sheet(String name, boolean hidden, Part part, SharedStrings strings, Styles styles) implements Table {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /** Opens the part of the sheet. */
    interface Part {
        InputStream open() throws IOException;
    }

    @Override
    public void read(Predicate<Line> more) {
        try {
            BitSet merged = merged();
            try (Xml xml = new Xml(part.open())) {
                rows(xml, merged, more);
            }
        } catch (XMLStreamException | IOException broken) {
            throw new FileException(Reason.DAMAGED, broken);
        }
    }

    /** The rows that merged ranges touch; they are listed behind the rows. */
    private BitSet merged() throws IOException, XMLStreamException {
        BitSet rows = new BitSet();
        int ranges = 0;
        try (Xml xml = new Xml(part.open())) {
            while (xml.next()) {
                if (xml.begins("mergeCell")) {
                    String[] corners = Workbook.required(xml, "ref").split(":", 2);
                    int first = row(corners[0]);
                    int last = row(corners[corners.length - 1]);
                    rows.set(Math.min(first, last), Math.max(first, last) + 1);
                    ranges++;
                }
                if (ranges > Bounds.STYLES) {
                    throw FileException.tooMuch("merged", Bounds.STYLES);
                }
            }
        }
        return rows;
    }

    private void rows(Xml xml, BitSet merged, Predicate<Line> more) throws XMLStreamException {
        int lines = 0;
        int cells = 0;
        int number = 0;
        while (xml.next()) {
            if (!xml.begins("row")) {
                continue;
            }
            String stated = xml.attribute("r");
            number = stated == null ? number + 1 : Numbers.whole(stated, number + 1, LAST_ROW);
            RowCells row = new RowCells();
            row.read(xml);
            lines++;
            cells += row.count;
            if (lines > Bounds.LINES || cells > Bounds.CELLS) {
                throw FileException.tooMuch("lines", Bounds.LINES);
            }
            if (!more.test(new Line(number, row.cells, merged.get(number)))) {
                return;
            }
        }
    }

    private static int row(String address) {
        return Numbers.whole(matched(address).group(2), 1, LAST_ROW);
    }

    private static int column(String address) {
        int column = 0;
        for (char letter :
                matched(address).group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Numbers.whole(Integer.toString(column), 1, LAST_COLUMN) - 1;
    }

    private static Matcher matched(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw FileException.damaged("no address");
        }
        return matcher;
    }

    /** The cells of one row. */
    private final class RowCells {

        private final List<Cell> cells = new ArrayList<>();
        private int count;
        private int next;

        void read(Xml xml) throws XMLStreamException {
            while (xml.next() && !xml.ends("row")) {
                if (xml.begins("c")) {
                    String address = xml.attribute("r");
                    int column = address == null ? next : column(address);
                    put(column, cell(xml));
                    next = column + 1;
                    count++;
                }
            }
        }

        private void put(int column, Cell cell) {
            if (cell.isEmpty() || column >= Bounds.COLUMNS) {
                return;
            }
            if (column >= cells.size()) {
                cells.addAll(Collections.nCopies(column + 1 - cells.size(), Cell.EMPTY));
            }
            if (!cells.set(column, cell).isEmpty()) {
                throw FileException.damaged("a cell twice");
            }
        }

        private Cell cell(Xml xml) throws XMLStreamException {
            String type = xml.attribute("t");
            String style = xml.attribute("s");
            String value = "";
            boolean formula = false;
            while (xml.next() && !xml.ends("c")) {
                if (xml.begins("f")) {
                    formula = true;
                } else if (xml.begins("v") || xml.begins("is")) {
                    value = xml.text(SharedStrings.ALOUD);
                }
            }
            return formula ? new Cell(Cell.Kind.FORMULA, "") : cell(type == null ? "n" : type, style, value);
        }

        private Cell cell(String type, String style, String value) {
            if (value.isEmpty()) {
                return Cell.EMPTY;
            }
            return switch (type) {
                case "n" -> new Cell(styles.kind(style), Numbers.shown(value));
                case "s" -> Cell.ofText(strings.at(value));
                case "inlineStr", "str" -> Cell.ofText(SharedStrings.plain(value));
                case "b" -> new Cell(Cell.Kind.BOOLEAN, value);
                case "e" -> new Cell(Cell.Kind.ERROR, value);
                case "d" -> new Cell(Cell.Kind.DATE, value);
                default -> throw FileException.damaged("a cell of type " + type);
            };
        }
    }
}
