/**
 * Runs and jobs that turn standing measurements into scores by the method of {@code scoring.method}. Uses the
 * intake and
 * the catalogue; tells those who derive more from the same values by the event {@link
 * yingshang.scoring.RegionsScored}.
 */
package yingshang.scoring;
