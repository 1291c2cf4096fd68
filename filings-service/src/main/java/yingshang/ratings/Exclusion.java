package yingshang.ratings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a rating does not count, and why. It stays in sight. */
@Embeddable
@Schema(name = "RatingExclusion")
record Exclusion(
        @Enumerated(EnumType.STRING) ExclusionGround ground,
        @Column(name = "excluded_reason") String reason,
        @Column(name = "excluded_by") String by,
        @Column(name = "excluded_at") Instant at) {}
