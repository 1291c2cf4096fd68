package yingshang.cases;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much a file of cases may bring; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.cases")
interface CaseSettings {

    /** Largest file in bytes. */
    @Min(1)
    long mostBytes();

    /** Most rows of a file. */
    @Min(1)
    @Max(Integer.MAX_VALUE)
    long mostRows();
}
