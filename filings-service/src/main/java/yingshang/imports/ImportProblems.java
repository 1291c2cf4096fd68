package yingshang.imports;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.imports.file.FileException;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class ImportProblems {

    private final Problems problems;

    ImportProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(ImportException refused) {
        return switch (refused.reason()) {
            case NOTHING_TO_FILE -> problems.of(404, "nothing-to-file");
            case TEMPLATE_TOO_LARGE -> problems.of(422, "template-too-large", refused.about());
            case COLUMNS_MISSING -> problems.of(422, "import-columns-missing");
            case COLUMN_TWICE -> problems.of(422, "import-column-twice");
            case OTHER_TEMPLATE -> problems.of(422, "import-other-template", refused.about());
            case REJECTED -> problems.of(422, "import-rejected", violations(refused.report()), refused.about());
        };
    }

    private static List<Problem.Violation> violations(ImportReport report) {
        return report.rows().stream()
                .flatMap(row -> row.violations().stream()
                        .map(one ->
                                new Problem.Violation(one.field(), row.row(), one.column(), one.rule(), one.message())))
                .toList();
    }

    @ServerExceptionMapper
    Response of(FileException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_FORMAT -> problems.of(415, "import-unknown-format");
            case OLD_SPREADSHEET -> problems.of(415, "import-old-spreadsheet");
            case ENCRYPTED -> problems.of(422, "import-encrypted");
            case MACROS -> problems.of(422, "import-macros");
            case DAMAGED -> problems.of(422, "import-damaged");
            case JSON_SHAPE -> problems.of(422, "import-json-shape", refused.about());
            case TOO_MUCH ->
                problems.of(
                        413,
                        "import-too-much",
                        problems.text("import-bound." + refused.about()[0], refused.about()[1]));
        };
    }
}
