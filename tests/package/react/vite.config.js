import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  ssr: { noExternal: true }, // the result runs anywhere
  build: { minify: false, rollupOptions: { input: "client.jsx", output: { entryFileNames: "[name].js" } } },
});
