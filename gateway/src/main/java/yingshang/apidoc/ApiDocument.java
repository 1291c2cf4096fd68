package yingshang.apidoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document of the whole suite, made once at the start; a collision between services stops the start. */
@Startup
@Singleton
public class ApiDocument {

    /** The services, in the order in which the document shows them. */
    static final List<String> SERVICES = List.of("gateway", "indicators-service", "filings-service");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
            .enable(
                    Feature.MINIMIZE_QUOTES,
                    Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final String yaml;
    private final String json;

    ApiDocument(RouteFilter routes) {
        ObjectNode whole = merge(packaged(), routes);
        this.yaml = write(YAML, whole);
        this.json = write(new ObjectMapper(), whole);
    }

    /** The document as YAML. */
    public String yaml() {
        return yaml;
    }

    /** The document as JSON. */
    public String json() {
        return json;
    }

    /** Joins documents given as YAML, by service. */
    static ObjectNode merge(Map<String, String> documents, RouteFilter routes) {
        Map<String, ObjectNode> read = new LinkedHashMap<>();
        documents.forEach((service, document) -> read.put(service, read(document)));
        return new Merge(read(resource("apidoc/base.yaml")), routes).of(read);
    }

    static String write(ObjectMapper mapper, ObjectNode document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String yaml(ObjectNode document) {
        return write(YAML, document);
    }

    private static Map<String, String> packaged() {
        Map<String, String> documents = new LinkedHashMap<>();
        for (String service : SERVICES) {
            String document = resource("apidoc/services/" + service + ".yaml");
            if (document == null) {
                Log.warnf("there is no API document of %s: it is missing from /openapi", service);
            } else {
                documents.put(service, document);
            }
        }
        return documents;
    }

    private static ObjectNode read(String document) {
        try {
            return (ObjectNode) YAML.readTree(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an API document cannot be read", broken);
        }
    }

    private static String resource(String name) {
        try (InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return found == null ? null : new String(found.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + name, broken);
        }
    }
}
