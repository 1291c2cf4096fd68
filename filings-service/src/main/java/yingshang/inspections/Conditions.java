package yingshang.inspections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yingshang.access.Caller;

/** What must hold of a row that is listed: what somebody wants, and what they may see. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param wanted by field, what it must be */
    Conditions(Map<String, Object> wanted, Caller caller) {
        wanted.forEach((field, value) -> add(field + " = :" + field, field, value));
        if (!caller.readsAll()) {
            add("department = :own", "own", caller.department());
            add("region in :regions", "regions", caller.regions());
        }
    }

    Conditions add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    String hql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
