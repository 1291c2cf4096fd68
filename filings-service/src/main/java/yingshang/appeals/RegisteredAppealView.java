package yingshang.appeals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal that has just been registered.
 *
 * @param code to be told to the enterprise together with the number; shown here once and never again
 */
@Schema(name = "RegisteredAppealView")
record RegisteredAppealView(AppealView appeal, String code) {}
