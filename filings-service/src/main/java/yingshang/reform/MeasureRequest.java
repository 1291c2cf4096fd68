package yingshang.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;

/**
 * A measure that is to be tracked.
 *
 * @param document number of the plan that promises it, 周政字〔2021〕22号
 * @param issued day of the plan: effects are counted from what stood then
 * @param clause where the plan does so, 1.8
 * @param lead codes of the departments that lead it
 * @param responsible codes of the departments that share in it
 * @param others who shares in it without a code, as the plan calls them
 * @param dueDates days by which a part of it, and on the last all of it, is to be done; none when the plan sets none
 */
@Schema(name = "ReformMeasureRequest")
record MeasureRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String document,

        @NotNull LocalDate issued,

        @NotNull @Pattern(regexp = "\\d{1,3}(\\.\\d{1,3}){0,2}")
        String clause,

        @NotNull @Valid MeasureSet set,
        @NotNull @Valid Wording title,

        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @NotEmpty @Size(max = MOST)
        List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> lead,

        @Size(max = MOST)
        List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> responsible,

        @Size(max = MOST)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}") String>
                others,

        @Size(max = 12) List<@NotNull LocalDate> dueDates,
        @Size(max = MOST) List<@NotNull @Valid Effect> effects) {

    private static final int MOST = 50;
    private static final int CLAUSES_OF_ONE_LEVEL = 1000;

    MeasureRequest {
        lead = distinct(lead);
        responsible = distinct(responsible);
        others = distinct(others);
        dueDates = distinct(dueDates);
        effects = distinct(effects);
    }

    /** Place among the measures of its document: 1.10 comes after 1.9. */
    int ordinal() {
        int ordinal = 0;
        for (String part : clause.split("\\.")) {
            ordinal = ordinal * CLAUSES_OF_ONE_LEVEL + Integer.parseInt(part);
        }
        return ordinal;
    }

    /** The due dates, the first first. */
    List<LocalDate> milestones() {
        return dueDates.stream().sorted().toList();
    }

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("region", Kind.REGION, region));
        references.add(new Reference("indicator", Kind.INDICATOR, indicator));
        references.addAll(Reference.all("lead", Kind.DEPARTMENT, lead));
        references.addAll(Reference.all("responsible", Kind.DEPARTMENT, responsible));
        return references;
    }

    private static <T> List<T> distinct(List<T> all) {
        return all == null ? List.of() : all.stream().distinct().toList();
    }
}
