package yingshang.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import yingshang.access.Caller;

/**
 * Which ratings are counted; null stands for any.
 *
 * @param first day on which they were given
 * @param own department and regions that the reader is bound to; null for readers of all
 * @param now by which it is said whether a term is over
 */
record RatingScope(
        String region,
        String department,
        String item,
        String window,
        LocalDate first,
        LocalDate last,
        Own own,
        Instant now) {

    /** What a department may see, or who is held to regions: these of every department when it is null. */
    record Own(String department, Set<String> regions) {

        /** Null when the caller sees all. */
        static Own of(Caller caller) {
            if (caller.readsAll()) {
                return null;
            }
            String department = Objects.requireNonNullElse(caller.department(), "");
            return new Own(caller.readsRegions() ? null : department, caller.regions());
        }
    }
}
