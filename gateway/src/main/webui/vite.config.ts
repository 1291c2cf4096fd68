import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

const suite = process.env.YINGSHANG_URL ?? "http://127.0.0.1:8080";

/** What is built goes to target/, from where Maven packs it; nothing of it is committed. */
export default defineConfig({
  plugins: [vue()],
  define: { __VUE_OPTIONS_API__: "false", __VUE_I18N_LEGACY_API__: "false", __INTLIFY_PROD_DEVTOOLS__: "false" },
  build: {
    outDir: "../../../target/webui",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(["/api", "/docs", "/openapi", "/openapi-ui"].map((path) => [path, suite])),
  },
  test: { include: ["test/**/*.test.ts"], setupFiles: ["test/setup.ts"] },
});
