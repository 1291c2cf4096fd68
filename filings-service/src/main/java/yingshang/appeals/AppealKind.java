package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an appeal is about, as far as its deadlines depend on it. */
@Schema(name = "AppealKind")
enum AppealKind {
    @JsonProperty("general")
    GENERAL,
    /** About a fee that an enterprise had to pay (涉企收费); taken up within hours of the transfer. */
    @JsonProperty("fee")
    FEE;

    static final String FORM = "general|fee";

    /** Reads a kind written as in {@link #FORM}; null stays null. */
    static AppealKind parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
