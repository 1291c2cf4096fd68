package yingshang.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For which scenarios an attachment stands.
 *
 * @param scenarios codes of scenarios of the filing's indicator; empty when it stands for the filing as a whole
 */
@Schema(name = "ScenariosRequest")
public record ScenariosRequest(@NotNull @Size(max = 100) Set<@NotNull @Size(max = 200) String> scenarios) {}
