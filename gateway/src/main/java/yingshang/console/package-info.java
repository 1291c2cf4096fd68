/** The pages people see first; they live in {@code META-INF/resources} and use the public API only. */
package yingshang.console;
