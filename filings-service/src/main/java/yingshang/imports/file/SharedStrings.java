package yingshang.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by number. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    /** What is said aloud (furigana) stands beside the text and is no part of it. */
    static final Set<String> ALOUD = Set.of("rPh");

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedStrings read(InputStream part) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    String text = plain(xml.text(ALOUD));
                    texts.add(text);
                    characters += text.length();
                }
                if (texts.size() > Bounds.SHARED_STRINGS || characters > Bounds.SHARED_CHARACTERS) {
                    throw FileException.tooMuch("strings", Bounds.SHARED_CHARACTERS);
                }
            }
        }
        return new SharedStrings(texts);
    }

    String at(String number) {
        int index = Numbers.whole(number, 0, texts.size() - 1);
        return texts.get(index);
    }

    /** The format writes characters that XML cannot hold, and a carriage return, as {@code _x000D_}. */
    static String plain(String written) {
        return written.contains("_x")
                ? ESCAPE.matcher(written)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : written;
    }
}
