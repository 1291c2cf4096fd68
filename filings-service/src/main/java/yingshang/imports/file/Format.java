package yingshang.imports.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms of file that are read. */
@Schema(name = "ImportFormat")
public enum Format {
    @JsonProperty("xlsx")
    XLSX,
    @JsonProperty("csv")
    CSV,
    @JsonProperty("json")
    JSON
}
