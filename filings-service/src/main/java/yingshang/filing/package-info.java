/**
 * Filings: what departments submit, its status graph and its history, and the values accepted out of it. Uses
 * {@code round}, {@code validation} and {@code indicators}.
 */
package yingshang.filing;
