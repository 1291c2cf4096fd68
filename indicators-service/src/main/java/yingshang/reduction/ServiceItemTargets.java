package yingshang.reduction;

import io.smallrye.config.ConfigMapping;

/** Which targets of the framework are held against lists of service items. */
@ConfigMapping(prefix = "yingshang.service-items")
interface ServiceItemTargets {

    /** Target of the reduction of committed against statutory limits, in percent. */
    String reductionTarget();

    /** Legal category that the reduction target speaks of. */
    String reductionCategory();

    /** Target of the share of items done on the spot, in percent. */
    String instantTarget();
}
