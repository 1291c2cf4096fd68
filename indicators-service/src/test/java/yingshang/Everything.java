package yingshang;

import static yingshang.Deliveries.aValid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Goalposts;
import yingshang.catalogue.Scenario;

/** Deliveries that leave nothing of a framework unmeasured. */
public final class Everything {

    private Everything() {}

    /** A value for every scored scenario that scores {@code score}, to six decimals of the value. */
    public static List<Map<String, Object>> scoring(Framework framework, String region, String period, int score) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Scenario scenario : framework.scenarios()) {
            if (scenario.goalposts() != null) {
                all.add(aValid(
                        region, scenario.code(), scenario.unit(), period, value(scenario.goalposts(), score / 100.0)));
            }
        }
        return all;
    }

    private static BigDecimal value(Goalposts posts, double share) {
        double way = Math.pow(share, 1 / posts.power().doubleValue());
        return posts.worst()
                .add(posts.best().subtract(posts.worst()).multiply(BigDecimal.valueOf(way)))
                .setScale(6, RoundingMode.HALF_UP);
    }
}
