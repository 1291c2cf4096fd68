package yingshang.evidence;

/**
 * What is kept.
 *
 * @param files attachments of all filings, removed ones included
 * @param bytes of them
 */
record Holdings(long files, long bytes) {}
