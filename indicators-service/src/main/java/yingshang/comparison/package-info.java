/**
 * Results side by side: over periods, between regions, before and after; what moved a score, and what would move it
 * most. Reads what scoring and reduction have computed and stores nothing.
 */
package yingshang.comparison;
