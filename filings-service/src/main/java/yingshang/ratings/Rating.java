package yingshang.ratings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import yingshang.ratings.RatingException.Reason;

/**
 * One rating. What was said never changes; what follows from it changes by steps, each with an event. Files are written
 * by {@link RatingStore}, row for row as the constructor does.
 */
@Entity
class Rating {

    @Id
    private UUID id;

    private String region;
    private String department;
    private String number;
    private String item;

    @Column(name = "service_window")
    private String window;

    @Enumerated(EnumType.STRING)
    private RatingChannel channel;

    private int level;
    private LocalDate handledOn;
    private Instant ratedAt;
    private Instant enteredAt;

    /** Reckoned by the database. */
    @Column(insertable = false, updatable = false)
    private LocalDate ratedOn;

    private boolean realName;
    private Integer entryDays;
    private UUID upload;
    private String recordedBy;
    private Instant recordedAt;
    private int steps;

    @Embedded
    private Exclusion exclusion;

    /** Null unless the rating is a bad one. */
    @Embedded
    private Rectification rectification;

    private Instant contactErasedAt;

    protected Rating() {}

    Rating(String region, RatingRecord record, Terms terms, Act recorded) {
        this.id = UUID.randomUUID();
        this.region = region;
        this.department = record.department();
        this.number = record.number();
        this.item = record.item();
        this.window = record.window();
        this.channel = record.channel();
        this.level = record.level().points();
        this.handledOn = record.handledOn();
        this.ratedAt = record.ratedAt();
        this.enteredAt = record.enteredAt();
        this.realName = record.realName();
        this.entryDays = terms.entryDays(record);
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.rectification = record.level().isBad()
                ? new Rectification(Complexity.GENERAL, terms.due(enteredAt, Complexity.GENERAL))
                : new Rectification();
    }

    /** Fails unless the rating is a bad one that counts. */
    Rectification rectification() {
        if (!RatingLevel.of(level).isBad()) {
            throw new RatingException(Reason.NOT_BAD, id.toString());
        }
        requireCounting();
        return rectification;
    }

    /** The event of a step that was taken. */
    RatingEvent took(RatingStep step, Act act) {
        return new RatingEvent(id, ++steps, step, act);
    }

    RatingEvent exclude(ExclusionGround ground, Act act) {
        requireCounting();
        exclusion = new Exclusion(ground, act.reason(), act.by(), act.at());
        if (isBad()) {
            rectification.drop(act.at());
        }
        return took(RatingStep.EXCLUDED, act);
    }

    RatingEvent readmit(Act act) {
        if (!isExcluded()) {
            throw new RatingException(Reason.NOT_EXCLUDED, id.toString());
        }
        exclusion = null;
        if (isBad()) {
            rectification.resume();
        }
        return took(RatingStep.READMITTED, act);
    }

    /** Keeps how whoever rated says it stands. */
    RatingEvent revisit(boolean reached, Boolean satisfied, Act act) {
        Rectification its = rectification();
        if (!realName) {
            throw new RatingException(Reason.NOT_REAL_NAME, id.toString());
        }
        if (reached) {
            its.revisit(satisfied, act.at());
        }
        return took(reached ? RatingStep.REVISITED : RatingStep.NOT_REACHED, act);
    }

    /** Whether an account said that it is put right. */
    boolean isWorkOf(String account) {
        return isBad() && account.equals(rectification.answeredBy());
    }

    private void requireCounting() {
        if (isExcluded()) {
            throw new RatingException(Reason.EXCLUDED, id.toString());
        }
    }

    private boolean isExcluded() {
        return exclusion != null && exclusion.at() != null;
    }

    boolean isBad() {
        return RatingLevel.of(level).isBad();
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    String item() {
        return item;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    int steps() {
        return steps;
    }

    /**
     * @param contact null when there is none, or the reader may not see it
     * @param now by which it is said whether a term is over
     */
    RatingView view(RatingContactView contact, Instant now) {
        return new RatingView(
                id,
                number,
                region,
                department,
                item,
                window,
                channel,
                RatingLevel.of(level),
                handledOn,
                ratedAt,
                enteredAt,
                realName,
                entryDays,
                upload,
                recordedBy,
                recordedAt,
                isExcluded() ? exclusion : null,
                isBad() ? rectification.view(now) : null,
                contact,
                contactErasedAt,
                steps);
    }
}
