package yingshang.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which fields the document calls required: {@code Page} is answered and holds {@code Item}; {@code Order} is sent. */
class ViewFieldsTest {

    private final OpenAPI document = OASFactory.createOpenAPI()
            .components(OASFactory.createComponents()
                    .addSchema("Page", view("items", list("Item")))
                    .addSchema("Item", view("code", text()).addProperty("parent", reference("Item")))
                    .addSchema("Order", view("name", text()))
                    .addSchema(
                            "Named",
                            view("name", text()).addProperty("note", text()).required(List.of("name")))
                    .addSchema("Refusal", view("why", text())));

    @BeforeEach
    void require() {
        document.setPaths(OASFactory.createPaths()
                .addPathItem(
                        "/orders",
                        OASFactory.createPathItem()
                                .POST(OASFactory.createOperation()
                                        .requestBody(
                                                OASFactory.createRequestBody().content(content("Order")))
                                        .responses(OASFactory.createAPIResponses()
                                                .addAPIResponse("201", answer("Order"))
                                                .addAPIResponse("409", answer("Refusal"))))
                                .GET(OASFactory.createOperation()
                                        .responses(OASFactory.createAPIResponses()
                                                .addAPIResponse("200", answer("Page"))
                                                .addAPIResponse("203", answer("Named"))))));
        new ViewFields(document).require();
    }

    @Test
    void a_view_has_all_its_fields_and_so_has_what_it_holds() {
        assertThat(required("Page")).containsExactly("items");
        assertThat(required("Item")).containsExactlyInAnyOrder("code", "parent");
    }

    @Test
    void what_is_sent_to_us_may_leave_fields_out() {
        assertThat(required("Order")).isNull();
    }

    @Test
    void a_schema_that_names_its_required_fields_keeps_them() {
        assertThat(required("Named")).containsExactly("name");
    }

    @Test
    void refusals_are_not_views() {
        assertThat(required("Refusal")).isNull();
    }

    private List<String> required(String schema) {
        return document.getComponents().getSchemas().get(schema).getRequired();
    }

    private static Schema view(String field, Schema type) {
        return OASFactory.createSchema().addProperty(field, type);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref(schema);
    }

    private static Schema list(String schema) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(reference(schema));
    }

    private static APIResponse answer(String schema) {
        return OASFactory.createAPIResponse().content(content(schema));
    }

    private static Content content(String schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(reference(schema)));
    }
}
