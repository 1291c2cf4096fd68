/**
 * The neighbour, indicators-service, as we see it: which regions, indicators and scenarios it knows, its
 * working-day calendar, and its intake for accepted values. Uses no other room but {@code wire}.
 */
package yingshang.indicators;
