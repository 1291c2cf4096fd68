package yingshang.filing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.validation.Finding;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

/** Says what {@link FilingException} means. */
@Singleton
public class FilingProblems {

    private final Problems problems;
    private final FindingTexts texts;

    FilingProblems(Problems problems, FindingTexts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ServerExceptionMapper
    Response of(FilingException broken) {
        Response response = plain(broken);
        return broken.reason() == FilingException.Reason.CHANGED
                ? Response.fromResponse(response)
                        .entity(new FilingChangedProblem((Problem) response.getEntity(), broken.changes()))
                        .build()
                : response;
    }

    /** For a list in which this was refused and others were not. */
    public Problem problem(FilingException broken) {
        return (Problem) plain(broken).getEntity();
    }

    private Response plain(FilingException broken) {
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "filing-not-found", broken.about());
            case EXISTS -> problems.of(409, "filing-exists", broken.about());
            case WRONG_STATUS -> problems.of(409, "filing-status", broken.about());
            case CHANGED -> problems.of(412, "filing-changed", broken.about());
            case VERSION_MISSING -> problems.of(428, "filing-version-missing");
            case OTHER_CASES -> problems.of(422, "case-upload-elsewhere", broken.about());
            case OTHER_REGION -> problems.of(403, "other-region", broken.about());
            case INVALID -> problems.of(422, "filing-invalid", violations(broken.findings()));
            case IMPLAUSIBLE -> problems.of(422, "filing-implausible", violations(broken.findings()));
            case NOT_REOPENED -> problems.of(409, "entry-not-reopened", faults(broken.faults()));
            case UNKNOWN_ENTRY -> problems.of(400, "invalid-request", faults(broken.faults()));
            case DEADLINE_MISSING -> problems.of(409, "return-deadline-missing", broken.about());
        };
    }

    private List<Problem.Violation> violations(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem.Violation(
                        finding.path(), finding.row(), finding.rule().code(), texts.of(finding)))
                .toList();
    }

    private List<Problem.Violation> faults(List<FilingException.Fault> faults) {
        return faults.stream()
                .map(fault -> new Problem.Violation(
                        fault.field(), fault.row(), fault.rule(), problems.text(fault.rule(), fault.scenario())))
                .toList();
    }
}
