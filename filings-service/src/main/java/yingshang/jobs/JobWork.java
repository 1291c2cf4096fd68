package yingshang.jobs;

/**
 * What a run of a job did.
 *
 * @param read how much it looked at
 * @param done how much of it needed something
 */
public record JobWork(int read, int done) {}
