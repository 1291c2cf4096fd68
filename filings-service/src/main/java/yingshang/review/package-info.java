/**
 * Reviews: somebody else than the filers accepts a filing or gives it back. Uses {@code filing}.
 */
package yingshang.review;
