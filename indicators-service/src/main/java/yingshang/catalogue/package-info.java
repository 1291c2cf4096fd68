/**
 * What is measured and against what: framework editions (dimensions, indicators, metrics, scenarios, goalposts,
 * baselines, targets), regions, documents, departments, service items and the working-day calendar. Uses no other room
 * but {@code wire}.
 */
package yingshang.catalogue;
