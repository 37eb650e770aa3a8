/** How the folder of every world begins. Whatever is started in one stands there. */
export const worldPrefix = "volkit-world-";
