/**
 * From standing results to immutable editions: candidates that freeze inputs and results at one moment, the second
 * person's sign-off, numbered editions in a hash chain with their report files, and what-if runs. Uses every room
 * below; what an edition says is computed in {@code publication.recomputation}, from the frozen inputs alone.
 */
package yingshang.publication;
