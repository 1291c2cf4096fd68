package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a bulletin counts by. */
@Schema(name = "ReformBulletinBy")
enum BulletinBy {
    @JsonProperty("all")
    ALL,
    /** By leading department: a measure that two lead counts for both. */
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("indicator")
    INDICATOR;

    /** How it is written. */
    static final String FORM = "all|department|indicator";

    /** Reads a word written as in {@link #FORM}; null stays null. */
    static BulletinBy parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
