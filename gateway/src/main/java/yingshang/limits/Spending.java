package yingshang.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests taken in this replica of which the others have not heard yet. */
@ApplicationScoped
class Spending {

    /** While the others cannot be told, no more than this is kept for them. */
    private static final int MOST_SUBJECTS = 100_000;

    private final Map<Subject, Long> untold = new ConcurrentHashMap<>();

    void note(Subject subject) {
        note(subject, 1);
    }

    void note(Subject subject, long requests) {
        if (untold.size() < MOST_SUBJECTS || untold.containsKey(subject)) {
            untold.merge(subject, requests, Long::sum);
        }
    }

    /** Everything noted since the last time. */
    Map<Subject, Long> take() {
        Map<Subject, Long> taken = new HashMap<>();
        for (Subject subject : untold.keySet()) {
            Long requests = untold.remove(subject);
            if (requests != null) {
                taken.put(subject, requests);
            }
        }
        return taken;
    }
}
