package yingshang.ratings;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How ratings are kept; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.ratings")
interface RatingSettings {

    /** Largest file in bytes. */
    @Min(1)
    long mostBytes();

    /** Most rows of a file. */
    @Min(1)
    @Max(Integer.MAX_VALUE)
    long mostRows();

    /** The indicator to which ratings say something. */
    String indicator();

    /** How often it is looked which terms end. */
    String remindEvery();

    /** How often it is looked what has to be erased. */
    String eraseEvery();

    /** How long before its end a term ends soon. */
    Duration dueSoon();

    /** How long after the end of a term it is still told that it is over. */
    Duration overdueFor();

    /** How long it is kept whom to ask again, once everything is settled. */
    Duration contactKept();

    /** How long it is kept whom to ask again, whatever is not settled. */
    Duration contactLongest();
}
