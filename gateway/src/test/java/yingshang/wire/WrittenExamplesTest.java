package yingshang.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** How the files in {@code examples} get into the document; those of this test are under {@code src/test/resources}. */
class WrittenExamplesTest {

    @Test
    void a_request_shows_its_parameters_and_its_lines() {
        Operation operation = written("sendThings");
        assertThat(operation.getParameters().get(0).getExamples()).containsOnlyKeys("as-a-file");
        Example file = sent(operation).getMediaType("text/csv").getExamples().get("as-a-file");
        assertThat(file.getSummary()).isEqualTo("Two things in a file");
        assertThat(((JsonNode) file.getValue()).textValue()).isEqualTo("code,value\na,1.10\n");
    }

    @Test
    void a_media_type_is_added_only_where_anything_may_be_sent() {
        assertThat(sent(written("sendThings")).getMediaTypes())
                .containsOnlyKeys("*/*", "text/csv", "application/json")
                .allSatisfy((type, content) ->
                        assertThat(content.getSchema().getRef()).endsWith("/Thing"));
    }

    @Test
    void an_answer_shows_its_headers_and_keeps_its_decimals() {
        APIResponse answer = written("sendThings").getResponses().getAPIResponse("201");
        assertThat(answer.getHeaders().get("Location").getExamples()).containsOnlyKeys("as-a-file");
        Example body = answer.getContent()
                .getMediaType("application/json")
                .getExamples()
                .get("as-a-file");
        assertThat(((JsonNode) body.getValue()).get("value").decimalValue()).hasToString("1.10");
    }

    @Test
    void a_refusal_is_declared_by_its_example() {
        APIResponse refusal = written("sendThings").getResponses().getAPIResponse("409");
        assertThat(refusal.getDescription()).isEqualTo("A thing that is there already");
        assertThat(refusal.getContent().getMediaType(Problem.MEDIA_TYPE).getExamples())
                .containsOnlyKeys("refused");
    }

    @Test
    void an_operation_without_a_file_stays_as_it_is() {
        assertThat(written("silent").getResponses().getAPIResponse("201").getHeaders())
                .isNull();
    }

    @Test
    void a_file_that_does_not_fit_its_operation_stops_the_build() {
        assertThatThrownBy(() -> written("misfit"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("examples/misfit.json: the operation has no parameter moon");
    }

    @Test
    void what_every_route_refuses_is_shown_once_and_referred_to() {
        APIResponse refusal = OASFactory.createAPIResponse().content(CommonContract.problem());
        Examples.share("400", refusal);
        Map<String, Example> shown =
                refusal.getContent().getMediaType(Problem.MEDIA_TYPE).getExamples();
        OpenAPI document = OASFactory.createOpenAPI().components(OASFactory.createComponents());
        Examples.addShared(document);
        assertThat(shown).hasSize(1).allSatisfy((code, example) -> assertThat(example.getRef())
                .endsWith("/" + code));
        assertThat(document.getComponents().getExamples())
                .containsKeys(shown.keySet().toArray(String[]::new));
    }

    private static Content sent(Operation operation) {
        return operation.getRequestBody().getContent();
    }

    private static Operation written(String operationId) {
        var thing =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Thing"));
        Operation operation = OASFactory.createOperation()
                .operationId(operationId)
                .addParameter(OASFactory.createParameter().name("name"))
                .requestBody(OASFactory.createRequestBody()
                        .content(OASFactory.createContent().addMediaType("*/*", thing)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "201",
                                OASFactory.createAPIResponse()
                                        .content(OASFactory.createContent().addMediaType("application/json", thing))));
        new Examples(operation).write();
        return operation;
    }
}
