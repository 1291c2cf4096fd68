/** What happened that somebody may have to answer for: an append-only log in which each event seals the one before. */
package yingshang.audit;
