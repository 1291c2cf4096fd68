/**
 * The outbox: accepted values on their way to indicators-service. Written with the acceptance, delivered outside any
 * transaction, never lost. Uses {@code indicators}.
 */
package yingshang.outbox;
