package yingshang.inspections;

import io.smallrye.config.ConfigMapping;

/** When deadlines of rectifications are looked at; the value is in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.inspections")
interface InspectionSettings {

    /** How often. */
    String every();
}
