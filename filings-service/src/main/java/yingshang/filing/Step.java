package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status graph of filings: every step, from where it is possible and where it leads. */
@Schema(name = "FilingEventKind")
public enum Step {
    @JsonProperty("created")
    CREATED(Set.of(), FilingStatus.DRAFT, Hand.AUTHOR),
    @JsonProperty("edited")
    EDITED(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING), null, Hand.AUTHOR),
    @JsonProperty("attached")
    ATTACHED(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING), null, Hand.AUTHOR),
    @JsonProperty("attachment-linked")
    ATTACHMENT_LINKED(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING), null, Hand.AUTHOR),
    @JsonProperty("attachment-removed")
    ATTACHMENT_REMOVED(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING), null, Hand.AUTHOR),
    /** Edited by a file; the reason is its name and digest. */
    @JsonProperty("imported")
    IMPORTED(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING), null, Hand.AUTHOR),
    @JsonProperty("submitted")
    SUBMITTED(
            Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED, FilingStatus.CORRECTING),
            FilingStatus.SUBMITTED,
            Hand.AUTHOR),
    @JsonProperty("returned")
    RETURNED(Set.of(FilingStatus.SUBMITTED), FilingStatus.RETURNED, Hand.REVIEWER),
    @JsonProperty("accepted")
    ACCEPTED(Set.of(FilingStatus.SUBMITTED), FilingStatus.ACCEPTED, Hand.REVIEWER),
    @JsonProperty("correction-started")
    CORRECTION_STARTED(Set.of(FilingStatus.ACCEPTED), FilingStatus.CORRECTING, Hand.AUTHOR),
    /** Only of a correction: what is returned and was never accepted has nothing to go back to. */
    @JsonProperty("correction-abandoned")
    CORRECTION_ABANDONED(Set.of(FilingStatus.CORRECTING, FilingStatus.RETURNED), FilingStatus.ACCEPTED, Hand.AUTHOR),
    @JsonProperty("withdrawn")
    WITHDRAWN(
            Set.of(
                    FilingStatus.DRAFT,
                    FilingStatus.SUBMITTED,
                    FilingStatus.RETURNED,
                    FilingStatus.ACCEPTED,
                    FilingStatus.CORRECTING),
            FilingStatus.WITHDRAWN,
            Hand.AUTHOR);

    /** Whose step it is: nobody reviews a filing of which they took an author's step. */
    enum Hand {
        AUTHOR,
        REVIEWER
    }

    private final Set<FilingStatus> from;
    private final FilingStatus to;
    private final Hand hand;

    /** @param to null when the filing stays where it is */
    Step(Set<FilingStatus> from, FilingStatus to, Hand hand) {
        this.from = from;
        this.to = to;
        this.hand = hand;
    }

    boolean possibleFrom(FilingStatus status) {
        return from.contains(status);
    }

    FilingStatus leadsTo(FilingStatus status) {
        return to == null ? status : to;
    }

    boolean authors() {
        return hand == Hand.AUTHOR;
    }
}
