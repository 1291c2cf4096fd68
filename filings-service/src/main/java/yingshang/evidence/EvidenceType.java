package yingshang.evidence;

/**
 * What is taken as evidence: documents, pictures and spreadsheets whose content shows what they are. Not taken are the
 * old binary formats, whose macros cannot be told without opening them, and plain text, which may be anything.
 */
public enum EvidenceType {
    PDF("application/pdf", ".pdf"),
    /** Documents as GB/T 33190 lays them down. */
    OFD("application/ofd", ".ofd"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods");

    private final String mediaType;
    private final String extension;

    EvidenceType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Under which it is given out. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    String extension() {
        return extension;
    }
}
