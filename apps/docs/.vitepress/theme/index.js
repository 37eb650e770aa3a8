import DefaultTheme from "vitepress/theme-without-fonts";
import Layout from "./Layout.vue";
import "./site.css";

export default { extends: DefaultTheme, Layout };
