package yingshang.ratings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ratings of a region and period came to when a filing took a figure over.
 *
 * @param value what the filing took over, in {@code unit}
 * @param basis how many ratings it rests on
 * @param figures all figures of that moment
 * @param digest SHA-256 over what they rest on, sorted by department and number: equal for equal ratings
 */
@Schema(name = "RatingStatementView")
record RatingStatementView(
        UUID id,
        UUID filing,
        String scenario,
        RatingFigure figure,
        String region,
        String period,
        BigDecimal value,
        String unit,
        long basis,
        RatingFiguresView figures,
        String digest,
        String madeBy,
        Instant madeAt) {}
