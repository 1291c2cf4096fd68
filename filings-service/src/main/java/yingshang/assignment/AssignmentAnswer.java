package yingshang.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the places of a request.
 *
 * @param added where the department was not assigned before
 * @param raised where it was responsible and leads now
 * @param unchanged where it was that already, or leads anyhow
 */
@Schema(name = "AssignmentAnswer")
record AssignmentAnswer(int added, int raised, int unchanged) {}
