package yingshang.imports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.repetition.Repetition;

/** How a file is to be imported. */
record ImportRequest(
        @QueryParam("mode")
        @DefaultValue("all-or-nothing")
        @Pattern(regexp = ImportMode.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "all-or-nothing: one bad row, and nothing is written; valid-rows: the good rows are")
        String mode,

        @QueryParam("dryRun")
        @DefaultValue("false")
        @Parameter(description = "Whether to say what would happen, and change nothing")
        boolean dryRun,

        @QueryParam("name")
        @Size(max = 200)
        @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*", message = "{yingshang.storable}")
        @Parameter(description = "Name of the file, for the history of the filings")
        String name,

        @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION)
        String key) {}
