package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.CORRECTED;
import static yingshang.publication.PublicationException.Reason.CORRECTION_IS_FINAL;
import static yingshang.publication.PublicationException.Reason.FINAL_STANDS;
import static yingshang.publication.PublicationException.Reason.OTHER_PERIODS;
import static yingshang.publication.PublicationException.Reason.PAST;
import static yingshang.publication.PublicationException.Reason.REASON_MISSING;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_EDITION;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yingshang.publication.EditionRepository.Speaking;

/** What may follow what: nothing is overwritten, and a final word is taken back only by a correction that says why. */
final class EditionRules {

    private final List<Speaking> editions;

    /** @param editions those there are, oldest first */
    EditionRules(List<Speaking> editions) {
        this.editions = editions;
    }

    /** Refuses an embargo that would be over when it begins. */
    static void checkEmbargo(EditionRequest request, Instant publishedAt) {
        if (request.embargoUntil() != null && !request.embargoUntil().isAfter(publishedAt)) {
            throw new PublicationException(PAST, "embargoUntil");
        }
    }

    /** Refuses what may not be published about {@code periods}. */
    void check(EditionRequest request, List<String> periods) {
        if (request.corrects() == null) {
            checkFirst(periods);
        } else {
            checkCorrection(request, periods);
        }
    }

    private void checkFirst(List<String> periods) {
        for (Speaking earlier : editions) {
            if (earlier.edition().kind() == EditionKind.FINAL
                    && earlier.periods().stream().anyMatch(periods::contains)
                    && !isCorrected(earlier.edition())) {
                throw new PublicationException(FINAL_STANDS, earlier.edition().number());
            }
        }
    }

    private void checkCorrection(EditionRequest request, List<String> periods) {
        Speaking corrected = editions.stream()
                .filter(one -> one.edition().number() == request.corrects())
                .findFirst()
                .orElseThrow(() -> new PublicationException(UNKNOWN_EDITION, request.corrects()));
        if (request.reason().isEmpty()) {
            throw new PublicationException(REASON_MISSING, request.corrects());
        }
        if (!Set.copyOf(corrected.periods()).equals(new HashSet<>(periods))) {
            throw new PublicationException(OTHER_PERIODS, request.corrects());
        }
        if (isCorrected(corrected.edition())) {
            throw new PublicationException(CORRECTED, request.corrects());
        }
        if (corrected.edition().kind() == EditionKind.FINAL && request.editionKind() != EditionKind.FINAL) {
            throw new PublicationException(CORRECTION_IS_FINAL, request.corrects());
        }
    }

    private boolean isCorrected(EditionEntity edition) {
        return editions.stream()
                .anyMatch(other ->
                        other.edition().corrects() != null && other.edition().corrects() == edition.number());
    }
}
