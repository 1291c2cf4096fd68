package yingshang.publication.recomputation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the columns of the CSV files mean, by the W3C's "Metadata Vocabulary for Tabular Data"; {@code
 * csv-metadata.json} is where it has programs look for it.
 */
final class TableMetadata {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TableMetadata() {}

    static byte[] of(List<Table> tables) {
        ObjectNode group = JSON.createObjectNode();
        group.put("@context", "http://www.w3.org/ns/csvw");
        group.putObject("dialect").put("encoding", "utf-8").put("header", true).put("lineTerminators", "\n");
        tables.forEach(table -> group.withArray("tables").add(table(table)));
        return JsonText.pretty(group);
    }

    private static ObjectNode table(Table table) {
        ObjectNode described = JSON.createObjectNode();
        described.put("url", table.name() + ".csv");
        ObjectNode schema = described.putObject("tableSchema");
        table.columns().forEach(column -> schema.withArray("columns").add(column(column)));
        table.keys().forEach(key -> schema.withArray("primaryKey").add(key));
        return described;
    }

    private static ObjectNode column(Column column) {
        ObjectNode described = JSON.createObjectNode();
        described.put("name", column.name());
        described
                .putObject("titles")
                .put("und", column.name())
                .put("zh", column.zh())
                .put("en", column.en());
        described.put("datatype", column.type().datatype());
        return described;
    }
}
