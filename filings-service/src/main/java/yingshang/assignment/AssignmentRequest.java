package yingshang.assignment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;

/** A department, and what it is to each of the indicators in each of the regions. */
@Schema(name = "AssignmentRequest")
record AssignmentRequest(
        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @NotNull AssignmentRole role,

        @NotEmpty @Size(max = MOST)
        List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> indicators,

        @NotEmpty @Size(max = MOST)
        List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> regions) {

    private static final int MOST = 1000;

    /**
     * Every indicator in every region, once.
     *
     * @throws AssignmentException TOO_MANY
     */
    List<Place> places() {
        List<String> in = regions.stream().distinct().toList();
        List<String> of = indicators.stream().distinct().toList();
        if ((long) in.size() * of.size() > MOST) {
            throw new AssignmentException(AssignmentException.Reason.TOO_MANY, List.of());
        }
        return in.stream()
                .flatMap(region -> of.stream().map(indicator -> new Place(indicator, region)))
                .toList();
    }

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("department", Kind.DEPARTMENT, department));
        references.addAll(Reference.all("indicators", Kind.INDICATOR, indicators));
        references.addAll(Reference.all("regions", Kind.REGION, regions));
        return references;
    }
}
