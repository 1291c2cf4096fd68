package yingshang.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A frozen file.
 *
 * @param name under which it is fetched
 * @param path where it lies in the complete edition
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
@Schema(name = "EditionFileView")
record FileView(String name, String path, String mediaType, long size, String sha256) {}
