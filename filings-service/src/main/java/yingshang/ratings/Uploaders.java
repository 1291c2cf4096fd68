package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import yingshang.access.Caller;
import yingshang.indicators.Indicators;
import yingshang.indicators.Reference;
import yingshang.ratings.RatingException.Reason;

/** Says whose ratings of a region somebody may bring. */
@ApplicationScoped
class Uploaders {

    private static final String TASK_FORCE = "TASK_FORCE";

    private final Indicators indicators;

    Uploaders(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The task force brings ratings of every department, a department its own.
     *
     * @throws RatingException OTHER_REGION
     */
    Uploader of(Caller caller, String region) {
        Set<String> departments = indicators.framework().departments().keySet();
        if (caller.roles().contains(TASK_FORCE)
                && (caller.readsAll() || caller.regions().contains(region))) {
            indicators.requireKnown(List.of(new Reference("region", Reference.Kind.REGION, region)));
            return new Uploader(null, departments);
        }
        if (!caller.filesFor(caller.department(), region)) {
            throw new RatingException(Reason.OTHER_REGION, region);
        }
        return new Uploader(caller.department(), departments);
    }
}
