/** How comparisons are computed: what moved a score, exactly. Nothing but {@code java} and the method of scoring. */
package yingshang.comparison.method;
