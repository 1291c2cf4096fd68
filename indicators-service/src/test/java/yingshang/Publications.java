package yingshang;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import yingshang.publication.Candidates;
import yingshang.publication.Editions;

/** What examples of editions find: one approved candidate, and the edition or the plan that came of another. */
final class Publications {

    static final Set<String> ARE_ABOUT = Set.of(
            "freezeCandidate",
            "listCandidates",
            "getCandidate",
            "downloadCandidateFile",
            "commentOnCandidate",
            "listCandidateComments",
            "signOffCandidate",
            "publishEdition",
            "listEditions",
            "getEdition",
            "verifyEditions",
            "downloadEditionFile",
            "getEditionLeagueTable",
            "listEditionScores",
            "planEdition",
            "listPlannedEditions",
            "cancelPlannedEdition",
            "compareFrameworks",
            "compareDraft");

    private static final String CANDIDATE = "5678";
    private static final String EDITION = "1";
    private static final String PLAN = "9012";
    private static final String PERIOD = "2021-S1";

    private Publications() {}

    /** The real numbers by documented ones. */
    static Map<String, String> before(String operation) {
        Map<String, String> real = new HashMap<>();
        switch (operation) {
            case "publishEdition", "planEdition" -> real.put(CANDIDATE, String.valueOf(Candidates.approved(PERIOD)));
            case "listEditions",
                    "getEdition",
                    "downloadEditionFile",
                    "getEditionLeagueTable",
                    "listEditionScores",
                    "verifyEditions" -> real.put(EDITION, String.valueOf(Editions.published(PERIOD)));
            case "listPlannedEditions", "cancelPlannedEdition" -> real.put(PLAN, String.valueOf(plan()));
            default -> real.put(CANDIDATE, String.valueOf(Candidates.frozen(PERIOD)));
        }
        return real;
    }

    private static int plan() {
        String later = Instant.now().plus(Duration.ofDays(9)).toString();
        return As.taskForce()
                .body(Map.of(
                        "publishAt",
                        later,
                        "edition",
                        Map.of("candidate", Candidates.approved(PERIOD), "kind", "preliminary")))
                .post("/api/v1/planned-editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
