/**
 * Whether an answer is still as it was: how often each kind of result has changed, and requests that are answered only
 * when something did. Uses no other room but {@code wire}.
 */
package yingshang.freshness;
