package yingshang.filing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.cases.Statistic;

/**
 * Which figure a filing takes over.
 *
 * @param upload a current upload of cases for the filing's round, region and department
 */
@Schema(name = "AdoptionRequest")
record AdoptionRequest(@NotNull UUID upload, @NotNull Statistic statistic) {}
