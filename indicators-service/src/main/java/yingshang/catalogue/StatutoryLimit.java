package yingshang.catalogue;

import java.math.BigDecimal;

/** The limit that the law sets for a scenario, in the scenario's unit. */
public record StatutoryLimit(BigDecimal value, Source source) {}
