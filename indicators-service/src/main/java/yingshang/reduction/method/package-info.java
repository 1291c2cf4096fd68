/**
 * How values become reductions and target statuses, sections 4 and 5 of {@code docs/methodology.md}: pure functions,
 * using {@code java.*} only. Exact decimals; only the growth progress, inexact by nature, uses binary floating point.
 * Nothing here rounds what it returns.
 */
package yingshang.reduction.method;
