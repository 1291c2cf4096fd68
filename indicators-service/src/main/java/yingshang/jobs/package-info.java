/**
 * Runs what is to be done again and again, once in all replicas, and says how it went: each run is a row, with a
 * heartbeat while it works. Other rooms offer {@link yingshang.jobs.Job}s; this one knows none of them.
 */
package yingshang.jobs;
