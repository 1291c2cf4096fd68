/**
 * Reductions of time, procedures, documents and cost against baseline, statutory limit and target, and the standing of
 * every target, by the method of {@code reduction.method}. Follows scoring's runs; uses the intake and the catalogue.
 */
package yingshang.reduction;
