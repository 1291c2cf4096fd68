package yingshang.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.filing.DraftChange;
import yingshang.filing.FindingView;
import yingshang.imports.file.Format;

/**
 * What an import did, or would do.
 *
 * @param name the file's name as it was given; null when it was not
 * @param sha256 of the file, in hexadecimal
 * @param applied whether anything was written; never in a dry run
 * @param rows every row that was filled in, the rejected ones first
 */
@Schema(name = "ImportReport")
record ImportReport(
        UUID round,
        @Schema(nullable = true) String name,
        String sha256,
        Format format,
        ImportMode mode,
        boolean dryRun,
        boolean applied,
        Counts counts,
        List<Row> rows) {

    /**
     * How many rows became what.
     *
     * @param read rows below the header with anything in them
     * @param empty of these, rows in which nothing was filled in; they are left alone and not listed
     */
    @Schema(name = "ImportCounts")
    record Counts(int read, int created, int updated, int unchanged, int rejected, int empty) {}

    /**
     * What became of a row.
     *
     * @param row in the file, from 1
     * @param region as it stands there; null when nothing does
     * @param scenario as it stands there; null when nothing does
     * @param violations why it is rejected; empty when it is not
     * @param notes what was read over
     * @param findings what the rules of plausibility say; they reject nothing here
     */
    @Schema(name = "ImportRow")
    record Row(
            int row,
            @Schema(nullable = true) String region,
            @Schema(nullable = true) String scenario,
            DraftChange outcome,
            List<Remarked> violations,
            List<Remarked> notes,
            List<FindingView> findings) {}

    /**
     * A remark on a cell.
     *
     * @param field region, scenario, unit, value, special or justification
     * @param column how the file calls it
     * @param rule code of the rule
     * @param message in the reader's language
     */
    @Schema(name = "ImportRemark")
    record Remarked(String field, String column, String rule, String message) {}

    boolean hasRejected() {
        return counts.rejected() > 0;
    }
}
