package yingshang.wire;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what the page holds, in the list's order
 * @param page number of this page, from 0
 * @param size most items a page holds, 1 to 100
 * @param total items in all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
