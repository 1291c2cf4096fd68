package yingshang.reduction;

/**
 * Which targets of a framework are held against lists of service items, in percent.
 *
 * @param reductionTarget target of the reduction of committed against statutory limits
 * @param reductionCategory legal category that the reduction target speaks of
 * @param instantTarget target of the share of items done on the spot
 */
public record ServiceItemPromises(String reductionTarget, String reductionCategory, String instantTarget) {}
