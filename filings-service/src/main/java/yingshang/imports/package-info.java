/**
 * Spreadsheets: the template of a department and round, and the import of files that were filled in. Uses {@code
 * filing}, {@code repetition} and {@code upload}; the files themselves are read by {@link yingshang.imports.file}.
 */
package yingshang.imports;
