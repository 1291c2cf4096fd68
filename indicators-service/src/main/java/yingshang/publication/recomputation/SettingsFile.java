package yingshang.publication.recomputation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import yingshang.catalogue.Period;
import yingshang.publication.recomputation.EditionInputs.Settings;
import yingshang.reduction.ServiceItemPromises;

/** {@code settings.json} of an edition's inputs. */
final class SettingsFile {

    static final String NAME = "settings.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsFile() {}

    static ObjectNode node(Settings settings) {
        ObjectNode file = JSON.createObjectNode();
        file.put("methodVersion", settings.methodVersion());
        file.put("frameworkEdition", settings.frameworkEdition());
        file.put("frameworkDigest", settings.frameworkDigest());
        settings.periods().forEach(period -> file.withArray("periods").add(period.code()));
        file.put("frozenOn", settings.frozenOn().toString());
        file.put("seed", settings.seed());
        file.put("draws", settings.draws());
        file.putObject("serviceItems")
                .put("reductionTarget", settings.serviceItems().reductionTarget())
                .put("reductionCategory", settings.serviceItems().reductionCategory())
                .put("instantTarget", settings.serviceItems().instantTarget());
        return file;
    }

    /** The settings; {@link IllegalArgumentException} when they say too little or something else. */
    static Settings read(byte[] content) {
        try {
            JsonNode file = JSON.readTree(content);
            JsonNode items = file.required("serviceItems");
            return new Settings(
                    file.required("methodVersion").textValue(),
                    file.required("frameworkEdition").intValue(),
                    file.required("frameworkDigest").textValue(),
                    periods(file),
                    LocalDate.parse(file.required("frozenOn").textValue()),
                    file.required("seed").longValue(),
                    file.required("draws").intValue(),
                    new ServiceItemPromises(
                            items.required("reductionTarget").textValue(),
                            items.required("reductionCategory").textValue(),
                            items.required("instantTarget").textValue()));
        } catch (IOException broken) {
            throw new IllegalArgumentException(NAME + ": " + broken.getMessage(), broken);
        }
    }

    private static List<Period> periods(JsonNode file) {
        return StreamSupport.stream(file.required("periods").spliterator(), false)
                .map(code -> Period.of(code.textValue()))
                .toList();
    }
}
