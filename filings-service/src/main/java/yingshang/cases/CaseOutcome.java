package yingshang.cases;

import java.util.List;
import java.util.Map;

/**
 * What an upload came to.
 *
 * @param rejectedByRule rejected rows by the code of the rule
 * @param ignoredColumns columns of the file that were not read
 * @param digest SHA-256 over the cases
 */
record CaseOutcome(
        CaseCounts counts,
        Map<String, Long> rejectedByRule,
        List<String> ignoredColumns,
        CaseFigures figures,
        String digest) {}
