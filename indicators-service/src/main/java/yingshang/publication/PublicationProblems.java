package yingshang.publication;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

/** This room's refusals as problem documents. */
class PublicationProblems {

    private final Problems problems;

    PublicationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response map(PublicationException refused) {
        String subject = refused.getMessage();
        return switch (refused.reason()) {
            case UNKNOWN_CANDIDATE -> problems.of(404, "unknown-candidate", subject);
            case UNKNOWN_FILE -> problems.of(404, "unknown-edition-file", subject);
            case CANDIDATE_UNDER_WAY -> problems.of(409, "candidate-under-way");
            case SCORES_DIFFER -> problems.of(409, "scores-differ", differences(refused.details()), subject);
            case TOO_LARGE -> problems.of(422, "candidate-too-large", subject);
            case NOTHING_MEASURED -> problems.of(409, "nothing-measured", subject);
            case DECIDED -> problems.of(409, "candidate-decided", subject);
            case SECOND_PERSON -> problems.of(403, "second-person");
            case UNKNOWN_EDITION -> problems.of(404, "unknown-edition", subject);
            case NOT_EARLIER -> problems.of(400, "edition-not-earlier", subject);
            case NOT_APPROVED -> problems.of(409, "candidate-not-approved", subject);
            case PUBLISHED -> problems.of(409, "candidate-published", subject);
            case FINAL_STANDS -> problems.of(409, "final-edition-stands", subject);
            case OTHER_PERIODS -> problems.of(409, "other-periods", subject);
            case CORRECTED -> problems.of(409, "edition-corrected", subject);
            case CORRECTION_IS_FINAL -> problems.of(409, "correction-is-final", subject);
            case RESULTS_CHANGED -> problems.of(409, "results-changed", subject);
            case DRAFT_UNREADABLE -> problems.of(400, "draft-unreadable");
            case DRAFT_TOO_LARGE -> problems.of(413, "draft-too-large", subject);
            case DRAFT_FAULTY -> problems.of(422, "draft-faulty", faults(refused.details()), subject);
            case NOTHING_TO_SCORE -> problems.of(422, "nothing-to-score", subject);
            case TOO_MANY_ROWS -> problems.of(422, "too-many-rows", subject);
            case UNKNOWN_PLAN -> problems.of(404, "unknown-planned-edition", subject);
            case PLANNED -> problems.of(409, "edition-planned", subject);
            case PLAN_OVER -> problems.of(409, "planned-edition-over", subject);
            case PAST -> invalid(subject, "instant-past");
            case REASON_MISSING -> invalid("reason", "reason-missing");
        };
    }

    private List<Problem.Violation> differences(List<String> scores) {
        String message = problems.text("scores-differ.score");
        return scores.stream()
                .map(score -> new Problem.Violation(score, null, "scores-differ", message))
                .toList();
    }

    /** Faults come as {@code file:line:column: rule}; the file's own rules are written in English. */
    private static List<Problem.Violation> faults(List<String> faults) {
        return faults.stream()
                .map(fault -> fault.split(":", 4))
                .map(PublicationProblems::fault)
                .toList();
    }

    private static Problem.Violation fault(String[] parts) {
        return parts.length < 4
                ? new Problem.Violation("", null, "framework-file", String.join(":", parts))
                : new Problem.Violation(
                        parts[0] + (parts[2].isEmpty() ? "" : "." + parts[2]),
                        Integer.valueOf(parts[1]),
                        "framework-file",
                        parts[3].strip());
    }

    private Response invalid(String field, String rule) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule))));
    }
}
