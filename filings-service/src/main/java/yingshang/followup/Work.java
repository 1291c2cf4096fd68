package yingshang.followup;

/**
 * What a run of a job did.
 *
 * @param read how much it looked at
 * @param done how much of it needed something
 */
record Work(int read, int done) {}
