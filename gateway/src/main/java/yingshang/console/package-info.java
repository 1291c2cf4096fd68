/**
 * The pages people see: written in {@code src/main/webui}, built by Vite before the Java code, served from memory. They
 * use the public API only.
 */
package yingshang.console;
