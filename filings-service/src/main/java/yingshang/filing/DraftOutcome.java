package yingshang.filing;

import java.util.List;

/**
 * What became of a row.
 *
 * @param number its row in the file, from 1
 * @param refusals why it was not taken; empty when it was
 * @param findings what the rules say of the entry
 */
public record DraftOutcome(int number, DraftChange change, List<Refusal> refusals, List<FindingView> findings) {

    /**
     * Why a row was not taken.
     *
     * @param field the field to look at, such as {@code value}
     * @param rule code of the rule
     * @param message what to mend, in the reader's language
     */
    public record Refusal(String field, String rule, String message) {}

    static DraftOutcome rejected(int number, List<Refusal> refusals) {
        return new DraftOutcome(number, DraftChange.REJECTED, refusals, List.of());
    }
}
