package yingshang.imports.file;

/** A file cannot be taken at all. */
public class FileException extends RuntimeException {

    private final Reason reason;
    private final transient Object[] about;

    FileException(Reason reason, Object... about) {
        super(reason.name());
        this.reason = reason;
        this.about = about;
    }

    FileException(Reason reason, Throwable cause) {
        super(reason.name() + ": " + cause.getMessage(), cause);
        this.reason = reason;
        this.about = new Object[0];
    }

    /** Why; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** Neither XLSX nor CSV nor JSON. */
        UNKNOWN_FORMAT,
        /** A spreadsheet in a form of before 2007. */
        OLD_SPREADSHEET,
        /** A workbook that asks for a password before it opens. */
        ENCRYPTED,
        /** A workbook with macros. */
        MACROS,
        /** It begins like one of the forms and does not go on like it. */
        DAMAGED,
        /** JSON of another shape [line, column]. */
        JSON_SHAPE,
        /** More than the bounds allow [which bound, its value]. */
        TOO_MUCH
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    public Object[] about() {
        return about.clone();
    }

    /** TOO_MUCH of something. */
    public static FileException tooMuch(String bound, long most) {
        return new FileException(Reason.TOO_MUCH, bound, most);
    }

    static FileException damaged(String what) {
        return new FileException(Reason.DAMAGED, new IllegalArgumentException(what));
    }
}
