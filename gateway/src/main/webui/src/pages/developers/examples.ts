interface Examples {
  look: string;
  scores: string;
  etag: string;
  edition: string;
  key: string;
}

/** Lines that work as they are: this suite's address, and a region, period and edition that it has. */
export function examples(origin: string, place: { region: string; period: string }, edition = 1): Examples {
  const api = `${origin}/api/v1`;
  const scores = `${api}/scores?period=${place.period}&region=${place.region}&size=100`;
  return {
    look: `curl -s '${api}/regions'\ncurl -s '${api}/indicators?size=100' -H 'Accept-Language: en'`,
    scores: `curl -s '${scores}'\ncurl -s '${api}/league-table?period=${place.period}&level=district'`,
    etag: [
      `curl -s -o scores.json --etag-save scores.etag '${scores}'`,
      `curl -s -o scores.json --etag-compare scores.etag -w '%{http_code}\\n' '${scores}'   # 304`,
    ].join("\n"),
    edition: [
      `curl -s '${api}/editions/${edition}'`,
      `curl -sO '${api}/editions/${edition}/files/edition-${edition}.zip'`,
      `sha256sum edition-${edition}.zip`,
      `deploy/recompute edition-${edition}.zip   # identical`,
    ].join("\n"),
    key: [
      "read -rs KEY   # ysk_...",
      `curl -s -H "Authorization: Bearer $KEY" '${api}/edition-candidates'`,
      `curl -s -H "Authorization: Bearer $KEY" '${api}/completeness?by=region'`,
    ].join("\n"),
  };
}
