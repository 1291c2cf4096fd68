/**
 * Assignments (指派): which department files which indicator for which region, as its lead or as one responsible. The
 * first ones come from the reform measures' lists; the task force adds and ends them, and every one that ever was is
 * kept.
 */
package yingshang.assignment;
