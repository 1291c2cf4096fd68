package yingshang.publication;

import java.util.Map;

/** Media types of frozen files, by how their names end. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "tsv", "text/tab-separated-values;charset=UTF-8",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "zip", "application/zip");

    private MediaTypes() {}

    static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
