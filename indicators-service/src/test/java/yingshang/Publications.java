package yingshang;

import java.util.Map;
import java.util.Set;
import yingshang.publication.Candidates;

/** What examples of editions find. */
final class Publications {

    static final Set<String> ARE_ABOUT = Set.of(
            "freezeCandidate",
            "listCandidates",
            "getCandidate",
            "commentOnCandidate",
            "listCandidateComments",
            "signOffCandidate");

    private static final String CANDIDATE = "5678";

    private Publications() {}

    /** The real numbers by documented ones. */
    static Map<String, String> before(String operation) {
        return Map.of(CANDIDATE, String.valueOf(Candidates.frozen("2021-S1")));
    }
}
