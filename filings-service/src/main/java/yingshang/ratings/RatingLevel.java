package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five levels of 国办发〔2019〕51号, from the worst; the last two are bad ratings (差评). */
@Schema(name = "RatingLevel")
enum RatingLevel {
    @JsonProperty("very-dissatisfied")
    VERY_DISSATISFIED,
    @JsonProperty("dissatisfied")
    DISSATISFIED,
    @JsonProperty("basically-satisfied")
    BASICALLY_SATISFIED,
    @JsonProperty("satisfied")
    SATISFIED,
    @JsonProperty("very-satisfied")
    VERY_SATISFIED;

    static final String FORM = "very-dissatisfied|dissatisfied|basically-satisfied|satisfied|very-satisfied";

    /** How files say it: the codes, the words of the cards, and 1 for the worst to 5 for the best. */
    static final Words<RatingLevel> WORDS = Words.of(values())
            .called(VERY_DISSATISFIED, "非常不满意", "1")
            .called(DISSATISFIED, "不满意", "2")
            .called(BASICALLY_SATISFIED, "基本满意", "3")
            .called(SATISFIED, "满意", "4")
            .called(VERY_SATISFIED, "非常满意", "5");

    /** The level of so many points, 1 to 5. */
    static RatingLevel of(int points) {
        return values()[points - 1];
    }

    /** 1 for the worst to 5 for the best. */
    int points() {
        return ordinal() + 1;
    }

    boolean isBad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
