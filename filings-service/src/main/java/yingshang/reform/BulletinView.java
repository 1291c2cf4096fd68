package yingshang.reform;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The bulletin of a region for a month (通报).
 *
 * @param month 2021-08
 * @param composedAt when it was composed; it says how things stood at the end of the month all the same
 */
@Schema(name = "ReformBulletinView")
record BulletinView(UUID id, String month, String region, Instant composedAt) {}
