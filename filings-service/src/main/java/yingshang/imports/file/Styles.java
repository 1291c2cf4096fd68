package yingshang.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** What a cell's format says a number is: the same 44409 is a number, 1 August 2021, or 4440900 %. */
record Styles(List<Cell.Kind> kinds) {

    static final Styles NONE = new Styles(List.of());

    /** Built-in formats of dates and times; 27 to 36 and 50 to 58 are those of East Asian versions. */
    private static final Set<Integer> DATES = Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    /**
     * Texts, colours and conditions within a format, which are no part of its pattern. A bracket ends the search for
     * the end of another, or a format of nothing else would be searched as often as it is long.
     */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^\\[\\]]*]");

    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern GENERAL = Pattern.compile("(?i)general");

    static Styles read(InputStream part) throws IOException, XMLStreamException {
        Map<String, Cell.Kind> patterns = new HashMap<>();
        List<Cell.Kind> kinds = new ArrayList<>();
        try (Xml xml = new Xml(part)) {
            boolean ofCells = false;
            while (xml.next()) {
                ofCells = xml.begins("cellXfs") || ofCells && !xml.ends("cellXfs");
                if (xml.begins("numFmt")) {
                    patterns.put(Workbook.required(xml, "numFmtId"), ofPattern(Workbook.required(xml, "formatCode")));
                } else if (ofCells && xml.begins("xf")) {
                    kinds.add(kind(xml.attribute("numFmtId"), patterns));
                }
                if (kinds.size() + patterns.size() > Bounds.STYLES) {
                    throw FileException.tooMuch("styles", Bounds.STYLES);
                }
            }
        }
        return new Styles(kinds);
    }

    /** What a number is in a cell of this format; a format that does not exist says nothing. */
    Cell.Kind kind(String style) {
        if (style == null || kinds.isEmpty()) {
            return Cell.Kind.NUMBER;
        }
        int number = Numbers.whole(style, 0, Bounds.STYLES);
        return number < kinds.size() ? kinds.get(number) : Cell.Kind.NUMBER;
    }

    private static Cell.Kind kind(String format, Map<String, Cell.Kind> patterns) {
        if (format == null) {
            return Cell.Kind.NUMBER;
        }
        Cell.Kind ofPattern = patterns.get(format);
        return ofPattern == null ? builtIn(Numbers.whole(format, 0, Integer.MAX_VALUE)) : ofPattern;
    }

    private static Cell.Kind builtIn(int format) {
        return DATES.contains(format)
                ? Cell.Kind.DATE
                : PERCENTAGES.contains(format) ? Cell.Kind.PERCENT : Cell.Kind.NUMBER;
    }

    private static Cell.Kind ofPattern(String pattern) {
        String bare = ASIDE.matcher(pattern).replaceAll("");
        if (bare.contains("%")) {
            return Cell.Kind.PERCENT;
        }
        return DATE.matcher(GENERAL.matcher(bare).replaceAll("")).find() ? Cell.Kind.DATE : Cell.Kind.NUMBER;
    }
}
