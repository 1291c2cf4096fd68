package yingshang.publication.recomputation;

/** What the files of an edition are called. */
public final class EditionFiles {

    private EditionFiles() {}

    /** The report for spreadsheet programs. */
    public static String report(int edition) {
        return "edition-" + edition + ".xlsx";
    }

    /** The complete edition. */
    public static String complete(int edition) {
        return "edition-" + edition + ".zip";
    }
}
