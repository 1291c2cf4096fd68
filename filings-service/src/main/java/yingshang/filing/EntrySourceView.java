package yingshang.filing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.cases.Statistic;

/**
 * Where the value of an entry comes from.
 *
 * @param upload the upload of cases whose figure was taken over
 * @param replacedBy the upload that took its place since; null while it is current
 */
@Schema(name = "EntrySourceView")
public record EntrySourceView(
        UUID upload,
        Statistic statistic,
        @Schema(nullable = true) UUID replacedBy) {}
