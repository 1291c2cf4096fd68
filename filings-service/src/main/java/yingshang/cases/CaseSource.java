package yingshang.cases;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The file an upload came in.
 *
 * @param fileName as people know it; null when it was not told
 * @param form {@code csv} or {@code ndjson}
 * @param encoding {@code UTF-8} or {@code GB18030}
 * @param size in bytes
 * @param sha256 of its bytes
 */
@Embeddable
@Schema(name = "CaseSource")
record CaseSource(@Schema(nullable = true) String fileName, String form, String encoding, long size, String sha256) {}
