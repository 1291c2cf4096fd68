package yingshang.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which fields a JSON value has. */
public final class Fields {

    private Fields() {}

    /** Paths of fields that only one of the two has; where one says nothing (null, an empty list), both agree. */
    public static Set<String> different(JsonNode one, JsonNode other) {
        Set<String> different = new TreeSet<>();
        compare("", one, other, different);
        return different;
    }

    private static void compare(String path, JsonNode one, JsonNode other, Set<String> different) {
        if (one.isArray() && other.isArray()) {
            if (!one.isEmpty() && !other.isEmpty()) {
                compare(path + "[]", one.get(0), other.get(0), different);
            }
        } else if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (one.has(name) && other.has(name)) {
                    compare(path + "." + name, one.get(name), other.get(name), different);
                } else {
                    different.add(path + "." + name);
                }
            }
        }
    }
}
