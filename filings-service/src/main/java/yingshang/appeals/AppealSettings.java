package yingshang.appeals;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much time there is; the values, and the documents they are from, are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.appeals")
interface AppealSettings {

    /** How often it is looked what is due. */
    String every();

    /** Working days from the receipt to the answer. */
    @Min(1)
    @Max(366)
    int answerDays();

    /** Working days from the receipt to the resolution. */
    @Min(1)
    @Max(366)
    int resolutionDays();

    /** The same of what is difficult or needs several departments. */
    @Min(1)
    @Max(366)
    int difficultDays();

    /** Hours from the transfer of a fee complaint until it is taken up. */
    @Min(1)
    @Max(1000)
    int takeUpHours();

    /** So long after a deadline has passed the task force is told. */
    Duration escalateAfter();

    /** Most wrong codes for one number within {@link #guessTime}. */
    @Min(1)
    @Max(100)
    int mostGuesses();

    /** After so long without success, wrong codes are forgotten. */
    Duration guessTime();

    /** So long after an appeal has ended its contact is erased. */
    Duration contactKept();
}
