/**
 * Case records (办件): files of cases, streamed into the database as a whole or not at all, and the figures that follow
 * from them. Uses {@code indicators}, {@code upload}, {@code rows}, {@code assignment}, {@code round} and what lies
 * below them.
 */
package yingshang.cases;
