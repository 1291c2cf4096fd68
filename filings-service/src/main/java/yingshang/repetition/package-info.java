/**
 * Repeated requests: the answer to a request with an {@code Idempotency-Key} is kept together with what it did, so
 * that sending it again answers the same and does nothing. Uses no other room but {@code wire}.
 */
package yingshang.repetition;
