/**
 * How values become scores, sections 1 to 3 of {@code docs/methodology.md}: pure functions on exact decimals, using
 * {@code java.*} only. Nothing here rounds what it returns; whoever shows a figure rounds it.
 */
package yingshang.scoring.method;
