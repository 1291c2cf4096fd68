package yingshang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department that leads or shares in the reform measures.
 *
 * @param region region it works for; null when it is the region's above all of ours
 * @param source where it is named
 */
@Schema(name = "DepartmentView")
public record DepartmentView(
        String code, Text name, @Schema(nullable = true) String region, Source source) {}
