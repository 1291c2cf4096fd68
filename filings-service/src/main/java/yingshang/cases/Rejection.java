package yingshang.cases;

/**
 * A row that does not enter.
 *
 * @param row its line in the file, from 1
 * @param column what the fault is about; null when it is about the row
 * @param value what stood there, cut where it is long; null when there was nothing
 */
record Rejection(long row, CaseColumn column, CaseRule rule, String value) implements Judged {

    private static final int SHOWN = 100;

    /** Keeps of the value only what can be shown. */
    Rejection {
        value = value == null ? null : shown(value);
    }

    private static String shown(String value) {
        String start = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    }
}
