/**
 * Filings: what departments submit, its status graph and its history, and the values accepted out of it. Uses
 * {@code round} and {@code assignment} to know who may file when, {@code validation} and {@code indicators} to judge
 * values, {@code evidence} for what proves them, {@code outbox} and {@code notification} to tell of what was done.
 */
package yingshang.filing;
