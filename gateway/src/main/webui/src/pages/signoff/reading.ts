import { all, api, type Schemas } from "../../api/client";
import type { Edition, Plan } from "../../parts/signoff/publishing";
import { has } from "../../session";

export const editions = () => all<Edition>((page, size) => api.GET("/api/v1/editions", { params: { query: { page, size } } }));

/** Plans are shown to the task force only. */
export const plans = async (): Promise<Plan[]> =>
  has(["TASK_FORCE"]) ? all<Plan>((page, size) => api.GET("/api/v1/planned-editions", { params: { query: { page, size } } }), 2) : [];

export const frameworks = () => all<Schemas["FrameworkView"]>((page, size) => api.GET("/api/v1/frameworks", { params: { query: { page, size } } }));
