/* The public API, read only. */
const ROOT = "/api/v1";
const SIZE = 100;

export async function get(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "" && value !== undefined));
  const answer = await fetch(`${ROOT}${path}${query.size ? `?${query}` : ""}`, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  return answer.json();
}

/** All items of a list, page after page. */
export async function all(path, parameters = {}) {
  const items = [];
  for (let page = 0; ; page += 1) {
    const part = await get(path, { ...parameters, page, size: SIZE });
    items.push(...part.items);
    if (part.items.length === 0 || items.length >= part.total) {
      return items;
    }
  }
}
