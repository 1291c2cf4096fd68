package yingshang.imports.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import yingshang.Given;

/** JSON of all kinds. */
final class HostileJson {

    private static final String PLACE =
            "{\"region\":\"" + HostileFiles.REGION + "\",\"scenario\":\"" + Given.TIME + "\",\"value\":";

    private HostileJson() {}

    static void add(HostileFiles all) {
        values().forEach((name, value) ->
                all.addText("json: " + name, () -> "{\"rows\":[" + PLACE + value.get() + "}]}"));
        files().forEach((name, text) -> all.addText("json: " + name, text));
        String good = "{\"rows\":[" + PLACE + "x}]}";
        all.add("json: utf-16", () -> good.getBytes(StandardCharsets.UTF_16));
        all.add("json: utf-16 without a mark", () -> good.getBytes(StandardCharsets.UTF_16LE));
    }

    private static Map<String, Supplier<String>> values() {
        Map<String, Supplier<String>> values = new LinkedHashMap<>();
        values.put("lists within lists", () -> HostileFiles.repeated("[", 200_000));
        values.put("objects within objects", () -> HostileFiles.repeated("{\"a\":", 200_000));
        values.put("a number of a million digits", () -> HostileFiles.repeated("9", 1_000_000));
        values.put("a number of a billion digits", () -> "1e999999999");
        values.put("a number beyond exponents", () -> "1e99999999999999999999");
        values.put("no number", () -> "NaN");
        values.put("a text of five million", () -> "\"" + HostileFiles.repeated("a", 5_000_000) + "\"");
        values.put("half a character", () -> "20,\"justification\":\"\\ud800\"");
        values.put("NUL", () -> "20,\"justification\":\"\\u0000\"");
        values.put("a field twice", () -> "20,\"value\":21");
        values.put("an unknown field", () -> "20,\"colour\":1");
        values.put("a name of a million", () -> "20,\"" + HostileFiles.repeated("a", 1_000_000) + "\":1");
        values.put("a list", () -> "[1,2]");
        values.put("an object", () -> "{\"amount\":1}");
        values.put("a truth", () -> "true");
        values.put("no end", () -> "20");
        return values;
    }

    private static Map<String, Supplier<String>> files() {
        Map<String, Supplier<String>> files = new LinkedHashMap<>();
        files.put("rows of null", () -> "{\"rows\":null}");
        files.put("rows of nulls", () -> "{\"rows\":[null,null]}");
        files.put("rows that are lists", () -> "{\"rows\":[[1]]}");
        files.put("no rows", () -> "{\"rows\":[]}");
        files.put("rows that do not end", () -> "{\"rows\":[{}");
        files.put("another object behind", () -> "{\"rows\":[]}{\"rows\":[]}");
        files.put("comments", () -> "{/* x */\"rows\":[]}");
        files.put("single quotes", () -> "{'rows':[]}");
        files.put("two hundred thousand rows", () -> "{\"rows\":[" + HostileFiles.repeated("{},", 200_000) + "{}]}");
        files.put(
                "twenty thousand bad rows",
                () -> "{\"rows\":[" + HostileFiles.repeated("{\"value\":1},", 20_000) + "{}]}");
        return files;
    }
}
