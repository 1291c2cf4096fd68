package yingshang.publication.recomputation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import yingshang.publication.recomputation.EditionInputs.Settings;

/** JSON in one form only: UTF-8, two spaces, LF, fields in a fixed order, numbers with all their digits. */
public final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    /** {@code node} in that form. */
    public static byte[] pretty(JsonNode node) {
        return written(json -> JSON.writeTree(json, node));
    }

    /** All tables with the settings they were computed under; one line for each row. */
    static byte[] results(Settings settings, List<Table> tables) {
        return written(json -> {
            json.writeStartObject();
            json.writeFieldName("settings");
            JSON.writeTree(json, SettingsFile.node(settings));
            for (Table table : tables) {
                json.writeArrayFieldStart(table.name());
                for (List<String> row : table.rows()) {
                    row(json, table.columns(), row);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void row(JsonGenerator json, List<Column> columns, List<String> row) throws IOException {
        json.writeStartObject();
        for (int place = 0; place < row.size(); place++) {
            json.writeFieldName(columns.get(place).name());
            field(json, columns.get(place).type(), row.get(place));
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Column.Type type, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNull();
        } else if (type.isNumber()) {
            json.writeNumber(text);
        } else if (type == Column.Type.BOOLEAN) {
            json.writeBoolean(Boolean.parseBoolean(text));
        } else {
            json.writeString(text);
        }
    }

    private static byte[] written(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
