package yingshang.scoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yingshang.catalogue.Period;

/**
 * What a score is called: its place, which outlives every computation, {@code 3.370306.2021-08.getting-electricity}.
 * The codes of nodes have dots, so the name is split at the first three.
 */
public record ScoreId(int frameworkEdition, String region, Period period, String node) {

    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{0,8})\\.([^.]{1,12})\\.(" + Period.PATTERN + ")\\.(.{1,160})");

    /**
     * The place that {@code text} names.
     *
     * @throws ScoringException UNKNOWN_SCORE when it names none
     */
    public static ScoreId of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ScoringException(ScoringException.Reason.UNKNOWN_SCORE, text);
        }
        String node = form.group(form.groupCount());
        return new ScoreId(Integer.parseInt(form.group(1)), form.group(2), Period.of(form.group(3)), node);
    }

    /** The name of the score of another node of the same region and period. */
    public ScoreId at(String other) {
        return new ScoreId(frameworkEdition, region, period, other);
    }

    /** The name of the score of the same node in another region. */
    public ScoreId in(String other) {
        return new ScoreId(frameworkEdition, other, period, node);
    }

    @Override
    public String toString() {
        return frameworkEdition + "." + region + "." + period.code() + "." + node;
    }
}
