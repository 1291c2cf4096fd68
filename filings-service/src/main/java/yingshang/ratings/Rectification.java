package yingshang.ratings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import yingshang.ratings.RatingException.Reason;

/** How a bad rating is put right (差评整改). Empty in other ratings. */
@Embeddable
class Rectification {

    @Enumerated(EnumType.STRING)
    private RectificationStatus status;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    private Instant dueAt;
    private String answer;
    private String answeredBy;
    private Instant rectifiedAt;
    private Instant closedAt;
    private Instant revisitedAt;
    private Boolean revisitSatisfied;

    /** The last stage of which the department was reminded: 0 none, 1 due soon, 2 overdue. */
    private int reminded;

    protected Rectification() {}

    Rectification(Complexity complexity, Instant dueAt) {
        this.status = RectificationStatus.OPEN;
        this.complexity = complexity;
        this.dueAt = dueAt;
    }

    /** Gives it another term, which is possible only while the one it has is not over. */
    void classify(Complexity other, Instant due, Instant now) {
        require(RectificationStatus.OPEN);
        if (now.isAfter(dueAt)) {
            throw new RatingException(Reason.TERM_OVER, dueAt.toString());
        }
        complexity = other;
        dueAt = due;
        reminded = 0;
    }

    void answer(String words, String by, Instant at) {
        require(RectificationStatus.OPEN);
        status = RectificationStatus.ANSWERED;
        answer = words;
        answeredBy = by;
        rectifiedAt = at;
    }

    /** What was said to be put right is not: the term goes on as if nothing had been said. */
    void giveBack() {
        require(RectificationStatus.ANSWERED);
        status = RectificationStatus.OPEN;
        rectifiedAt = null;
        reminded = 0;
    }

    void confirm(Instant at) {
        require(RectificationStatus.ANSWERED);
        status = RectificationStatus.CONFIRMED;
        closedAt = at;
    }

    void drop(Instant at) {
        status = RectificationStatus.DROPPED;
        closedAt = at;
    }

    /** Goes on where it was when it was dropped. */
    void resume() {
        status = rectifiedAt == null ? RectificationStatus.OPEN : RectificationStatus.ANSWERED;
        closedAt = null;
        reminded = 0;
    }

    void revisit(Boolean satisfied, Instant at) {
        revisitedAt = at;
        revisitSatisfied = satisfied;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant dueAt() {
        return dueAt;
    }

    private void require(RectificationStatus... possible) {
        if (!Arrays.asList(possible).contains(status)) {
            throw new RatingException(Reason.WRONG_STATUS, Words.code(status));
        }
    }

    RectificationView view(Instant now) {
        return new RectificationView(
                status,
                complexity,
                dueAt,
                answer,
                answeredBy,
                rectifiedAt,
                onTime(now),
                closedAt,
                revisitedAt,
                revisitSatisfied);
    }

    /** Null while it is neither put right nor late, and when nothing is to be put right. */
    private Boolean onTime(Instant now) {
        if (status == RectificationStatus.DROPPED) {
            return null;
        }
        if (rectifiedAt != null) {
            return !rectifiedAt.isAfter(dueAt);
        }
        return now.isAfter(dueAt) ? Boolean.FALSE : null;
    }
}
