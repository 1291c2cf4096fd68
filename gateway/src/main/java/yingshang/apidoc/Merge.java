package yingshang.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the documents of several services into one. Components of one name and equal content are shared; with
 * different content they are an error, never a silent choice, as are equal paths and equal operation ids.
 */
class Merge {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode whole;
    private final RouteFilter routes;
    private final Set<String> operationIds = new HashSet<>();
    private final Set<String> faults = new TreeSet<>();

    /** Starts from {@code base}: title, servers, security schemes. */
    Merge(ObjectNode base, RouteFilter routes) {
        this.whole = base.deepCopy();
        this.routes = routes;
    }

    /** The whole of {@code documents} (by service); {@link IllegalStateException} lists everything that collides. */
    ObjectNode of(Map<String, ObjectNode> documents) {
        documents.forEach(this::add);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the services' API documents collide: " + String.join("; ", faults));
        }
        new PlainTexts(whole).writeInto(whole);
        dropUnused();
        return whole;
    }

    private void add(String service, ObjectNode document) {
        ObjectNode paths = whole.withObjectProperty("paths");
        document.path("paths").properties().forEach(path -> {
            ObjectNode kept = reachable(service, path.getKey(), (ObjectNode) path.getValue());
            if (kept.properties().stream().anyMatch(entry -> METHODS.contains(entry.getKey()))) {
                addPath(paths, path.getKey(), kept, service);
            }
        });
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> addAll(kind.getKey(), kind.getValue(), service));
        document.path("tags").forEach(tag -> addTag((ObjectNode) tag, service));
    }

    private void addPath(ObjectNode paths, String path, ObjectNode operations, String service) {
        if (paths.has(path)) {
            faults.add("path " + path + " of " + service + " is another service's too");
        }
        paths.set(path, operations);
        METHODS.stream()
                .filter(operations::has)
                .map(method -> operations.get(method).path("operationId").asText(method + " " + path))
                .filter(id -> !operationIds.add(id))
                .forEach(id -> faults.add("operationId " + id + " of " + service + " is used twice"));
    }

    private void addAll(String kind, JsonNode named, String service) {
        ObjectNode all = whole.withObjectProperty("components").withObjectProperty(kind);
        named.properties().forEach(entry -> put(all, entry.getKey(), entry.getValue(), kind, service));
    }

    private void put(ObjectNode all, String name, JsonNode content, String kind, String service) {
        JsonNode known = all.get(name);
        if (known == null) {
            all.set(name, content);
        } else if (!known.equals(content)) {
            faults.add(kind + " " + name + " of " + service + " differs from another service's");
        }
    }

    private ObjectNode reachable(String service, String path, ObjectNode operations) {
        ObjectNode kept = operations.deepCopy();
        METHODS.stream()
                .filter(method -> kept.has(method) && !routes.passes(service, method.toUpperCase(Locale.ROOT), path))
                .forEach(kept::remove);
        METHODS.stream().filter(kept::has).forEach(method -> secure((ObjectNode) kept.get(method)));
        return kept;
    }

    /** Services name their scheme as they like; outside there is one. */
    private static void secure(ObjectNode operation) {
        JsonNode asked = operation.get("security");
        if (asked == null || asked.isEmpty()) {
            return;
        }
        ArrayNode roles = operation.arrayNode();
        asked.forEach(scheme -> scheme.forEach(named -> named.forEach(roles::add)));
        operation.putArray("security").addObject().set("bearer", roles);
        ObjectNode responses = (ObjectNode) operation.get("responses");
        if (!responses.has("401")) {
            responses.putObject("401").put("$ref", "#/components/responses/Problem");
        }
    }

    private void addTag(ObjectNode tag, String service) {
        ArrayNode tags = whole.withArrayProperty("tags");
        for (JsonNode known : tags) {
            if (known.get("name").equals(tag.get("name"))) {
                describe((ObjectNode) known, tag, service);
                return;
            }
        }
        tags.add(tag);
    }

    private void describe(ObjectNode known, ObjectNode tag, String service) {
        JsonNode description = tag.get("description");
        if (description == null) {
            return;
        }
        if (known.has("description") && !known.get("description").equals(description)) {
            faults.add("tag " + tag.get("name").asText() + " of " + service + " differs from another service's");
        }
        known.set("description", description);
    }

    private void dropUnused() {
        Set<String> used = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(whole.path("paths")));
        while (!open.isEmpty()) {
            JsonNode next = open.pop();
            JsonNode reference = next.get("$ref");
            if (reference != null && used.add(reference.asText())) {
                open.push(whole.at(reference.asText().substring(1)));
            }
            next.forEach(open::push);
        }
        whole.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> ((ObjectNode) kind.getValue())
                        .properties()
                        .removeIf(entry -> !used.contains("#/components/" + kind.getKey() + "/" + entry.getKey())));
        whole.withObjectProperty("components").properties().removeIf(kind -> kind.getValue()
                .isEmpty());
        Set<String> tags = new HashSet<>();
        whole.path("paths").findValues("tags").forEach(named -> named.forEach(tag -> tags.add(tag.asText())));
        dropTags(tags);
    }

    private void dropTags(Set<String> used) {
        Iterator<JsonNode> tags = whole.withArrayProperty("tags").iterator();
        while (tags.hasNext()) {
            if (!used.contains(tags.next().path("name").asText())) {
                tags.remove();
            }
        }
    }
}
