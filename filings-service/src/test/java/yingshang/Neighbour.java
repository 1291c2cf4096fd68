package yingshang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands in for indicators-service, speaking its wire format: fields, paging, the password, idempotence. Tests tell it
 * how to behave with {@code PUT /mode} and ask for what it took in with {@code GET /taken}.
 */
class Neighbour {

    /** Districts that are made up, one for each test that wants one of its own. */
    static final int REGIONS = 3_000;

    static final String PASSWORD = "delivery-in-tests";

    private static final Set<String> FIELDS = Set.of(("filing entry version region scenario period unit value special"
                    + " withdrawn demonstration acceptedAt department")
            .split(" "));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> taken = new ConcurrentHashMap<>();
    private final JsonNode framework;
    private final HttpServer server;
    private volatile String mode = "open";

    Neighbour(String publicKey) {
        try (InputStream file = Neighbour.class.getResourceAsStream("/neighbour.json")) {
            framework = JSON.readTree(file);
            addRegions((ArrayNode) framework.get("regions"));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/.well-known/jwks.json", call -> answer(call, 200, "{\"keys\":[" + publicKey + "]}"));
        server.createContext("/mode", call -> {
            mode = body(call);
            answer(call, 200, "{}");
        });
        server.createContext("/taken", call -> answer(call, 200, JSON.writeValueAsString(taken.values())));
        server.createContext("/api/v1/intake/measurements", this::intake);
        server.createContext("/api/v1/calendar-days", this::calendar);
        server.createContext("/api/v1/", this::page);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** More regions than a page holds, so that every test can have its own. */
    private static void addRegions(ArrayNode regions) {
        for (int code = 370900; code < 370900 + REGIONS; code++) {
            regions.addObject()
                    .put("code", Integer.toString(code))
                    .putNull("parent")
                    .put("level", "district")
                    .putObject("name")
                    .put("zh", "区" + code)
                    .put("en", "District " + code);
        }
    }

    private void page(HttpExchange call) throws IOException {
        JsonNode all = framework.get(call.getRequestURI().getPath().substring("/api/v1/".length()));
        Map<String, String> query = query(call.getRequestURI());
        if (mode.equals("away") || all == null || !query.keySet().equals(Set.of("page", "size"))) {
            answer(call, mode.equals("away") ? 503 : all == null ? 404 : 400, "{}");
            return;
        }
        int page = Integer.parseInt(query.get("page"));
        int size = Integer.parseInt(query.get("size"));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        for (int i = page * size; i < Math.min(all.size(), (page + 1) * size); i++) {
            items.add(all.get(i));
        }
        answer(
                call,
                200,
                answer.put("page", page)
                        .put("size", size)
                        .put("total", all.size())
                        .toString());
    }

    private void calendar(HttpExchange call) throws IOException {
        String calendar = Workdays.published().toString();
        String tag = '"' + Integer.toHexString(calendar.hashCode()) + '"';
        call.getResponseHeaders().set("ETag", tag);
        if (mode.equals("away")) {
            answer(call, 503, "{}");
        } else if (tag.equals(call.getRequestHeaders().getFirst("If-None-Match"))) {
            call.sendResponseHeaders(304, -1);
            call.close();
        } else {
            answer(call, 200, calendar);
        }
    }

    private void intake(HttpExchange call) throws IOException {
        JsonNode sent = JSON.readTree(body(call));
        String account = Base64.getEncoder().encodeToString(("filings-service:" + PASSWORD).getBytes());
        if (!("Basic " + account).equals(call.getRequestHeaders().getFirst("Authorization"))) {
            answer(call, 401, "{}");
        } else if (mode.equals("away")) {
            answer(call, 503, "{}");
        } else if (!call.getRequestMethod().equals("PUT") || !isValid(sent)) {
            answer(call, 400, "{}");
        } else {
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode outcomes = answer.putArray("outcomes");
            sent.forEach(one -> outcomes.add(take((ObjectNode) one)));
            if (mode.equals("dying")) {
                call.close();
            } else {
                answer(call, 200, answer.toString());
            }
        }
    }

    private boolean isValid(JsonNode sent) {
        boolean valid = sent.isArray() && !sent.isEmpty() && sent.size() <= 500;
        for (JsonNode one : sent) {
            Set<String> fields = new HashSet<>();
            one.fieldNames().forEachRemaining(fields::add);
            valid &= fields.equals(FIELDS)
                    && !mode.equals("reject " + one.get("scenario").asText());
        }
        return valid;
    }

    private ObjectNode take(ObjectNode one) {
        ObjectNode outcome = JSON.createObjectNode();
        Set.of("filing", "entry", "version").forEach(field -> outcome.set(field, one.get(field)));
        if (mode.equals("refuse " + one.get("scenario").asText())) {
            return outcome.put("outcome", "refused").put("reason", "unknown-scenario");
        }
        String key = one.get("filing") + " " + one.get("entry") + " " + one.get("version");
        ObjectNode before = taken.putIfAbsent(key, one.deepCopy().put("times", 1));
        if (before != null) {
            before.put("times", before.get("times").asInt() + 1);
        }
        return outcome.put("outcome", before == null ? "stored" : "known").putNull("reason");
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : (uri.getQuery() == null ? "" : uri.getQuery()).split("&")) {
            String[] sides = pair.split("=", 2);
            query.put(sides[0], sides[sides.length - 1]);
        }
        return query;
    }

    private static String body(HttpExchange call) throws IOException {
        return new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
