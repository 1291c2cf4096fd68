package yingshang.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;

class CommonContractTest {

    private final CommonContract contract = new CommonContract(index());

    @Test
    void describes_a_parameter_that_means_the_same_everywhere() {
        assertThat(contract.filterParameter(OASFactory.createParameter().name("page"))
                        .getDescription())
                .isEqualTo("Number of the page, from 0");
    }

    @Test
    void leaves_a_route_its_own_words() {
        assertThat(contract.filterParameter(
                                OASFactory.createParameter().name("page").description("Page of the book"))
                        .getDescription())
                .isEqualTo("Page of the book");
        assertThat(contract.filterParameter(OASFactory.createParameter().name("moon"))
                        .getDescription())
                .isNull();
    }

    @Test
    void says_the_status_that_the_code_says() {
        Operation operation = OASFactory.createOperation()
                .operationId("make")
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
        contract.filterOperation(operation);
        assertThat(operation.getResponses().getAPIResponses())
                .containsKey("201")
                .doesNotContainKey("200");
    }

    @Test
    void patterns_are_those_of_the_whole_text() {
        assertThat(pattern("[0-9]{6}")).isEqualTo("^[0-9]{6}$");
        assertThat(pattern("open|closed")).isEqualTo("^(?:open|closed)$");
        assertThat(pattern("^[0-9]+$")).isEqualTo("^[0-9]+$");
        assertThat(pattern("\\S")).isEqualTo("\\S");
    }

    @Test
    void answers_refusals_with_problems_and_leaves_the_rest_alone() {
        Content page = OASFactory.createContent();
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(page))
                        .addAPIResponse("403", OASFactory.createAPIResponse()));
        contract.filterOperation(operation);
        assertThat(operation.getResponses().getAPIResponse("200").getContent()).isSameAs(page);
        for (String status : new String[] {"403", "default"}) {
            assertThat(operation
                            .getResponses()
                            .getAPIResponse(status)
                            .getContent()
                            .getMediaTypes())
                    .containsOnlyKeys(Problem.MEDIA_TYPE);
        }
    }

    private String pattern(String written) {
        return contract.filterSchema(OASFactory.createSchema().pattern(written)).getPattern();
    }

    private static IndexView index() {
        try {
            return Index.of(Made.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static class Made {

        @ResponseStatus(201)
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "make")
        public void make() {}
    }
}
