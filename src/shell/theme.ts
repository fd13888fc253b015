/**
 * Runs at the top of the body before anything is drawn, so that a remembered choice never flashes.
 * Kept as text: the content security policy lists the hash of exactly these characters.
 */
export const rememberedTheme =
  "try{const t=localStorage.getItem('theme');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}";
