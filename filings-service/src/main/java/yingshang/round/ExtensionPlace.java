package yingshang.round;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What one department files in one round, for one indicator in one region. */
@Embeddable
record ExtensionPlace(UUID round, String region, String indicator, String department) {}
