package yingshang.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.junit.jupiter.api.Test;

class CommonContractTest {

    private final CommonContract contract = new CommonContract();

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
}
