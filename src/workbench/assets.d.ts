/** Style sheets are collected by esbuild; importing one has no value. */
declare module "*.css";
