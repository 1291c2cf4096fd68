package yingshang;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The calendar that indicators-service publishes, from its own file. */
public final class Workdays {

    private static final Path FILE = Path.of("../indicators-service/src/main/resources/reference/workdays.tsv");

    private Workdays() {}

    /** As {@code GET /calendar-days} answers it. */
    public static ObjectNode published() {
        ObjectNode calendar = new ObjectMapper().createObjectNode();
        ArrayNode years = calendar.putArray("years");
        ArrayNode days = calendar.putArray("days");
        TreeSet<Integer> published = new TreeSet<>();
        for (String[] row : rows()) {
            published.add(Integer.valueOf(row[3]));
            days.addObject()
                    .put("date", row[0])
                    .put("name", row[1])
                    .put("type", row[2].toLowerCase(Locale.ROOT))
                    .put("year", Integer.parseInt(row[3]))
                    .put("document", row[4]);
        }
        published.forEach(years::add);
        return calendar;
    }

    /** Date, name, type, year and document of every arranged day. */
    public static List<String[]> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
