/** The whole suite as it is delivered: {@code deploy/run} with the packaged services on a real PostgreSQL. */
package yingshang.journey;
