package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.deadline.Term;

/** How hard a problem is to put right, and how long it may take (淄政办发〔2020〕7号, 13). */
@Schema(name = "RectificationComplexity")
enum Complexity {
    @JsonProperty("general")
    GENERAL(7),
    @JsonProperty("complex")
    COMPLEX(15);

    /** How files say it. */
    static final Words<Complexity> WORDS =
            Words.of(values()).called(GENERAL, "一般", "一般问题").called(COMPLEX, "复杂", "复杂问题");

    private final Term term;

    Complexity(int calendarDays) {
        this.term = Term.calendarDays(calendarDays);
    }

    /** Counted from the entry of the rating. */
    Term term() {
        return term;
    }
}
