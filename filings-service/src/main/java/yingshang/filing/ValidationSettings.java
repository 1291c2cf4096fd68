package yingshang.filing;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import yingshang.validation.Thresholds;

/** From where on rules speak; the values are in {@code application.properties}, their meaning in docs/filing.md. */
@ConfigMapping(prefix = "yingshang.validation")
public interface ValidationSettings {

    @DecimalMin("0")
    BigDecimal changeShare();

    @DecimalMin("0")
    BigDecimal evidenceShare();

    @Min(3)
    int outlierHistory();

    @DecimalMin("0")
    BigDecimal outlierScore();

    /** As the rules take them. */
    default Thresholds thresholds() {
        return new Thresholds(changeShare(), evidenceShare(), outlierHistory(), outlierScore());
    }
}
