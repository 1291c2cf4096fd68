/**
 * Takes in accepted measurements, idempotently by filing, entry and version, and says which of them stand. Uses the
 * catalogue to know scenarios, regions and units; knows nothing of scores.
 */
package yingshang.intake;
