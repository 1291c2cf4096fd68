package yingshang.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yingshang.filing.ReturnReason;

/** What a decision must say. All faults are found, never only the first. */
final class ReviewRules {

    /** A deadline further away would be a way round the closing of rounds. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /** @param rule also the key of its text */
    record Fault(String field, Integer row, String rule) {}

    private ReviewRules() {}

    static List<Fault> faults(ReviewRequest request, Instant now) {
        return switch (request.decision()) {
            case ACCEPT -> ofAcceptance(request);
            case RETURN -> ofReturn(request, now);
        };
    }

    private static List<Fault> ofAcceptance(ReviewRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.reasonCode() != null) {
            faults.add(new Fault("reasonCode", null, "only-of-return"));
        }
        if (request.deadline() != null) {
            faults.add(new Fault("deadline", null, "only-of-return"));
        }
        if (!request.entries().isEmpty()) {
            faults.add(new Fault("entries", null, "only-of-return"));
        }
        return faults;
    }

    private static List<Fault> ofReturn(ReviewRequest request, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (saysNothing(request.code(), request.reason())) {
            faults.add(new Fault("reason", null, "return-reason"));
        }
        Instant deadline = request.deadline();
        if (deadline != null && (!deadline.isAfter(now) || deadline.isAfter(now.plus(LONGEST)))) {
            faults.add(new Fault("deadline", null, "return-deadline-range"));
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < request.entries().size(); i++) {
            ReviewRequest.Item item = request.entries().get(i);
            if (!named.add(item.scenario())) {
                faults.add(new Fault("entries[" + i + "].scenario", i + 1, "returned-twice"));
            }
            if (item.reasonCode() != null && saysNothing(item.code(), item.reason())) {
                faults.add(new Fault("entries[" + i + "].reason", i + 1, "return-reason"));
            }
        }
        return faults;
    }

    private static boolean saysNothing(ReturnReason code, String reason) {
        return code.needsText() && !ReviewRequest.says(reason);
    }
}
