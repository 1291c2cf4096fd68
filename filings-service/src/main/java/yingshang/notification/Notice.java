package yingshang.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something to be told. It is told once: the same kind, recipient, subject and occasion again changes nothing.
 *
 * @param subject identifier of what it is about: a round, a filing, an extension or what else the kind says
 * @param occasion what tells one notice on a subject from the next, such as the step of the filing
 * @param details exactly those that the kind names: codes of regions, indicators and departments, instants in ISO 8601,
 *     an empty text when there is none
 */
public record Notice(NoticeKind kind, Recipient recipient, UUID subject, String occasion, Map<String, String> details) {

    private static final Set<String> INSTANTS = Set.of("closesAt", "until");

    /** Refuses details that the kind's text cannot tell: here, not when somebody opens their inbox. */
    public Notice {
        details = Map.copyOf(details);
        if (!details.keySet().equals(Set.copyOf(kind.details()))) {
            throw new IllegalArgumentException(kind + " takes " + kind.details() + ", not " + details.keySet());
        }
        INSTANTS.stream()
                .map(details::get)
                .filter(at -> at != null && !at.isEmpty())
                .forEach(Instant::parse);
    }
}
