package yingshang.imports;

/** A template or an import is refused as a whole. */
public class ImportException extends RuntimeException {

    private final Reason reason;
    private final transient Object[] about;
    private final transient ImportReport report;

    ImportException(Reason reason, Object... about) {
        super(reason.name());
        this.reason = reason;
        this.about = about;
        this.report = null;
    }

    /** REJECTED, with what the report would say. */
    ImportException(ImportReport report) {
        super(Reason.REJECTED.name());
        this.reason = Reason.REJECTED;
        this.about = new Object[] {report.counts().rejected()};
        this.report = report;
    }

    /** Why; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** The caller's department has nothing to fill in there. */
        NOTHING_TO_FILE,
        /** A template of more rows than an import takes [most rows]. */
        TEMPLATE_TOO_LARGE,
        /** No table has the headings that are needed. */
        COLUMNS_MISSING,
        /** Two columns have headings of the same meaning. */
        COLUMN_TWICE,
        /** It is the template of another round or department [round, department]. */
        OTHER_TEMPLATE,
        /** Rows were rejected, and all or nothing was asked for [how many]. */
        REJECTED
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    public Object[] about() {
        return about.clone();
    }

    /** What was rejected; null unless that is the reason. */
    ImportReport report() {
        return report;
    }
}
