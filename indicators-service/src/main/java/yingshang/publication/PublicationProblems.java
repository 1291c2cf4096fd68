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
            case REASON_MISSING -> invalid("reason", "reason-missing");
        };
    }

    private List<Problem.Violation> differences(List<String> scores) {
        String message = problems.text("scores-differ.score");
        return scores.stream()
                .map(score -> new Problem.Violation(score, null, "scores-differ", message))
                .toList();
    }

    private Response invalid(String field, String rule) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule))));
    }
}
