package yingshang.evidence;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;

/** How much evidence is kept; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.evidence")
interface EvidenceSettings {

    /** Largest attachment in bytes. */
    @Min(1)
    long mostBytes();

    /** Most attachments that stand in one filing. */
    @Min(1)
    int mostFiles();

    /** Most bytes of all attachments that stand in one filing. */
    @Min(1)
    long mostTotal();
}
