/**
 * Computes an edition from its own inputs, and nothing else: no database, no clock, no network. The service publishes
 * what this package computes from the frozen files, and {@code deploy/recompute} runs the same code over the same
 * files, so that both come to the same bytes.
 */
package yingshang.publication.recomputation;
