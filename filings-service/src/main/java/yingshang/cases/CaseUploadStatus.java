package yingshang.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an upload's cases are held. */
enum CaseUploadStatus {
    @JsonProperty("current")
    CURRENT,
    /** A later upload for the same place took over; what this one came to is still known. */
    @JsonProperty("replaced")
    REPLACED;

    /** How a status is written. */
    static final String FORM = "current|replaced";
}
