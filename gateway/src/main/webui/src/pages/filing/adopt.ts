import { api, body, type Schemas } from "../../api/client";
import type { Filing } from "./form";

/** Takes a figure of uploaded cases over into the filing of their place, which is begun where there is none. */
export async function adopt(upload: Schemas["CaseUploadView"], statistic: Schemas["CaseStatistic"], key: string): Promise<Filing> {
  const { round, region, indicator } = upload;
  const there = await body(api.GET("/api/v1/filings", { params: { query: { round, region, indicator, size: 10 } } }));
  const filing =
    there.items.find((one) => one.status !== "withdrawn") ??
    (await body(api.POST("/api/v1/filings", { params: { header: { "Idempotency-Key": key } }, body: { round, region, indicator, entries: [] } })));
  return body(
    api.POST("/api/v1/filings/{id}/adoptions", {
      params: { path: { id: filing.id }, header: { "If-Match": `"${filing.version}"` } },
      body: { upload: upload.id, statistic },
    }),
  );
}
