import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue()],
  define: { __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true" },
  ssr: { noExternal: true }, // the result runs anywhere
  build: { minify: false, rollupOptions: { input: "client.js", output: { entryFileNames: "[name].js" } } },
});
