/**
 * Files of rows, as departments export them by the hundred thousand: CSV with a header, or one JSON object a line, read
 * in constant memory whatever their size, and sent into the database by {@code COPY}. What a row must say is the
 * business of the room that reads the file. Uses {@code upload} and
 * {@code wire}.
 */
package yingshang.rows;
