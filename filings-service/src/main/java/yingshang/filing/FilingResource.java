package yingshang.filing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/filings")
@Tag(name = "Filings")
class FilingResource {

    static final String SEEN = "ETag of the filing as the caller saw it";

    private final CreationService creation;
    private final FilingService filings;
    private final LookupService lookup;
    private final SecurityIdentity identity;

    FilingResource(CreationService creation, FilingService filings, LookupService lookup, SecurityIdentity identity) {
        this.creation = creation;
        this.filings = filings;
        this.lookup = lookup;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("DEPARTMENT")
    @ResponseStatus(201)
    @Operation(operationId = "createFiling", summary = "Start a filing, with or without entries")
    public RestResponse<FilingView> create(
            @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION) String key,
            @NotNull @Valid FilingRequest request) {
        Answer<FilingView> answer = creation.create(caller(), key, request);
        FilingView filing = answer.body();
        return answer.tell(tagged(RestResponse.Status.CREATED, filing))
                .location(URI.create("filings/" + filing.id()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listFilings", summary = "List filings, the newest first; a department sees its own")
    public Page<FilingView> list(@Valid @BeanParam FilingFilter filter) {
        return lookup.list(caller(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getFiling", summary = "Show a filing; its ETag is needed to change it")
    public RestResponse<FilingView> get(@PathParam("id") UUID id) {
        return tagged(lookup.get(caller(), id));
    }

    @PUT
    @Path("/{id}/entries")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "editFiling",
            summary = "Say what a filing holds that is a draft, returned or being corrected")
    public RestResponse<FilingView> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid EntriesRequest request) {
        return tagged(filings.edit(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "submitFiling", summary = "Submit a filing for review")
    public RestResponse<FilingView> submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch) {
        return tagged(filings.submit(caller(), id, new IfMatch(ifMatch)));
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    /** The filing with its ETag. */
    static RestResponse<FilingView> tagged(FilingView filing) {
        return tagged(RestResponse.Status.OK, filing).build();
    }

    private static ResponseBuilder<FilingView> tagged(RestResponse.Status status, FilingView filing) {
        return ResponseBuilder.create(status, filing).tag(Integer.toString(filing.version()));
    }
}
