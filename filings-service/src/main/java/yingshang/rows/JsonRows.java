package yingshang.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A file with one JSON object a line. Its fields are called as the columns are. */
final class JsonRows implements Rows {

    private static final int MOST_IGNORED = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Columns columns;
    private final BufferedReader text;
    private final StringBuilder held = new StringBuilder();
    private final Set<String> ignored = new LinkedHashSet<>();
    private long line;

    JsonRows(Columns columns, BufferedReader text) {
        this.columns = columns;
        this.text = text;
    }

    @Override
    public Row next() throws IOException {
        boolean whole = true;
        do {
            int read = readLine();
            if (read < 0) {
                return null;
            }
            whole = read == 0;
        } while (whole && held.toString().isBlank());
        return whole ? row(held.toString()) : Row.unreadable(Rejection.at(line, null, RowRule.TOO_LONG, null));
    }

    @Override
    public Collection<String> ignored() {
        return ignored;
    }

    @Override
    public String kind() {
        return columns.kind();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Holds the next line, and says how many characters of it were too many; negative after the last. */
    private int readLine() throws IOException {
        held.setLength(0);
        int lost = 0;
        int sign = text.read();
        if (sign < 0) {
            return -1;
        }
        for (; sign >= 0 && sign != '\n'; sign = text.read()) {
            if (held.length() < LONGEST_LINE) {
                held.append((char) sign);
            } else {
                lost = 1;
            }
        }
        line++;
        return lost;
    }

    private Row row(String json) throws IOException {
        String[] values = new String[columns.count()];
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Column column = columns.called(parser.currentName());
                JsonToken token = parser.nextToken();
                if (column == null) {
                    ignore(parser.currentName());
                    parser.skipChildren();
                } else if (token.isStructStart()) {
                    return Row.unreadable(Rejection.at(line, column, RowRule.NESTED_VALUE, null));
                } else if (values[column.ordinal()] != null) {
                    return unreadable(); // the same column under two of its names
                } else {
                    values[column.ordinal()] = token == JsonToken.VALUE_NULL ? null : parser.getText();
                }
            }
            return parser.nextToken() == null ? Row.of(line, values) : unreadable();
        } catch (JsonProcessingException broken) {
            return unreadable();
        }
    }

    private void ignore(String name) {
        if (ignored.size() < MOST_IGNORED) {
            ignored.add(name);
        }
    }

    /** Without the line itself: it may hold what is nobody's business. */
    private Row unreadable() {
        return Row.unreadable(Rejection.at(line, null, RowRule.UNREADABLE_JSON, null));
    }
}
