/**
 * What proves the values that are filed: attachments, and which scenarios of a filing they or other uploads stand for.
 * Knows filings by their identifiers only.
 */
package yingshang.evidence;
