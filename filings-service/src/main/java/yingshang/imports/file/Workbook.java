package yingshang.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import yingshang.imports.file.FileException.Reason;

/** An XLSX workbook: finds its sheets, strings and formats by the relations that it states. */
final class Workbook implements AutoCloseable {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "spreadsheetml.sheet.main+xml";
    private static final String USUAL = "/xl/workbook.xml";

    private final Archive archive;
    private final Map<String, String> parts = new HashMap<>();
    private final List<SheetPart> sheets = new ArrayList<>();
    private SharedStrings strings;
    private Styles styles;

    private record SheetPart(String name, String part, boolean hidden) {}

    private Workbook(Archive archive) {
        this.archive = archive;
    }

    static Workbook open(Path path) throws IOException {
        Archive archive = Archive.open(path);
        try {
            Workbook workbook = new Workbook(archive);
            workbook.read();
            return workbook;
        } catch (XMLStreamException broken) {
            archive.close();
            throw new FileException(Reason.DAMAGED, broken);
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    List<Table> tables() {
        return sheets.stream()
                .map(sheet -> (Table)
                        new Sheet(sheet.name(), sheet.hidden(), () -> archive.part(sheet.part()), strings, styles))
                .toList();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private void read() throws IOException, XMLStreamException {
        String main = main();
        relations(main);
        sheets(main);
        strings = parts.containsKey("sharedStrings")
                ? SharedStrings.read(archive.part(parts.get("sharedStrings")))
                : SharedStrings.NONE;
        styles = parts.containsKey("styles") ? Styles.read(archive.part(parts.get("styles"))) : Styles.NONE;
    }

    /** The part that lists the sheets. */
    private String main() throws IOException, XMLStreamException {
        if (!archive.has(TYPES)) {
            throw new FileException(Reason.UNKNOWN_FORMAT);
        }
        String main = null;
        boolean spreadsheet = false;
        try (Xml xml = new Xml(archive.part(TYPES))) {
            while (xml.next()) {
                String type = String.valueOf(xml.attribute("ContentType"));
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw new FileException(Reason.MACROS);
                }
                if (type.contains(MAIN)) {
                    spreadsheet = true;
                    main = xml.begins("Override") ? xml.attribute("PartName") : main;
                }
            }
        }
        if (!spreadsheet) {
            throw new FileException(Reason.UNKNOWN_FORMAT);
        }
        return main == null ? USUAL : main;
    }

    /** Sheets by their identifier, strings and styles by the last word of their type. */
    private void relations(String main) throws IOException, XMLStreamException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String file = main.substring(main.lastIndexOf('/') + 1);
        try (Xml xml = new Xml(archive.part(folder + "_rels/" + file + ".rels"))) {
            while (xml.next()) {
                if (!xml.begins("Relationship") || "External".equals(xml.attribute("TargetMode"))) {
                    continue;
                }
                String target = required(xml, "Target");
                String part = target.startsWith("/") ? target : folder + target;
                String type = required(xml, "Type");
                String word = type.substring(type.lastIndexOf('/') + 1);
                parts.put(word.equals("worksheet") ? "sheet " + required(xml, "Id") : word, part);
            }
        }
    }

    private void sheets(String main) throws IOException, XMLStreamException {
        Set<String> used = new HashSet<>();
        try (Xml xml = new Xml(archive.part(main))) {
            while (xml.next()) {
                String part = xml.begins("sheet") ? parts.get("sheet " + xml.attribute("id")) : null;
                if (part != null) {
                    if (!used.add(Archive.key(part))) {
                        throw FileException.damaged("one part for two sheets"); // it would be read as often
                    }
                    String state = xml.attribute("state");
                    boolean hidden = state != null && !state.equals("visible");
                    sheets.add(new SheetPart(String.valueOf(xml.attribute("name")), part, hidden));
                }
                if (sheets.size() > Bounds.SHEETS) {
                    throw FileException.tooMuch("sheets", Bounds.SHEETS);
                }
            }
        }
    }

    static String required(Xml xml, String attribute) {
        String value = xml.attribute(attribute);
        if (value == null) {
            throw FileException.damaged("no " + attribute);
        }
        return value;
    }
}
