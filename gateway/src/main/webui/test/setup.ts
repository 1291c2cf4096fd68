/* As much of a browser as the pure parts ask for. */
const kept = new Map<string, string>();
Object.assign(globalThis, {
  window: {
    location: { search: "", origin: "http://localhost" },
    localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) },
  },
  document: { documentElement: { lang: "" }, createElement: () => ({}) },
});
