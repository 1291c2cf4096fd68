package yingshang.followup;

import java.time.Instant;
import java.util.UUID;
import yingshang.followup.MissingFilingView.LastExtension;
import yingshang.round.ExtensionStatus;

/** A row of what is missing as the database finds it; the last three are of the last extension. */
record Missing(
        UUID round,
        String period,
        String department,
        String indicator,
        String region,
        UUID draft,
        UUID extension,
        String status,
        Instant until) {

    MissingFilingView view(Instant now) {
        return new MissingFilingView(round, period, department, indicator, region, draft, lastExtension(now));
    }

    private LastExtension lastExtension(Instant now) {
        if (extension == null) {
            return null;
        }
        boolean over = until != null && now.isAfter(until);
        return new LastExtension(extension, over ? ExtensionStatus.EXPIRED : ExtensionStatus.valueOf(status), until);
    }
}
