package yingshang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a figure comes from.
 *
 * @param document number of the document (文号), or the name of a publication
 * @param clause clause of the document; empty when it has none
 */
@Schema(name = "Source")
public record Source(String document, String clause) {}
