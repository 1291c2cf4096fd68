package yingshang.jobs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job.
 *
 * @param name the word by which addresses know it
 * @param lastRun its newest run, which may be under way; null when it has none
 */
@Schema(name = "JobView")
record JobView(String name, @Schema(nullable = true) JobRunView lastRun) {}
