package yingshang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region.
 *
 * @param code GB/T 2260 code
 * @param parent code of the region above; null when the catalogue holds none
 * @param level {@code province}, {@code city} or {@code district}
 */
@Schema(name = "RegionView")
public record RegionView(
        String code, @Schema(nullable = true) String parent, String level, Text name) {}
