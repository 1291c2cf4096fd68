/**
 * Reads tables out of files that strangers made: XLSX, CSV and JSON, as streams and within {@link
 * yingshang.imports.file.Bounds}. Knows nothing of filings. A file is read to its end, or refused with one {@link
 * yingshang.imports.file.FileException}.
 *
 * <p>XLSX is read with the JDK's own zip and XML readers: the spreadsheet readers at hand believe what a file says
 * about itself, such as a shared string of number 2,000,000,000.
 */
package yingshang.imports.file;
