/** One column of at most 560 px, in the colours of tailwind.config.ts. Mail programs that drop media queries show the light ones. */
export const letterStyle = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f8f8f5; color: #1a2330; font: 16px/1.5 -apple-system, "Segoe UI", Roboto, sans-serif; }
main { display: block; max-width: 560px; margin: 0 auto; padding: 24px; background: #ffffff; border: 1px solid #dcded7; border-radius: 10px; overflow-wrap: anywhere; }
p, ul, blockquote { margin: 0 0 16px; }
h2 { margin: 24px 0 8px; font: 500 20px/1.3 Georgia, serif; }
ul { padding-left: 20px; }
li { margin-bottom: 4px; }
a { color: #0a6c68; }
.brand { font: 500 18px/1.3 Georgia, serif; }
.row { padding: 12px 0 4px; border-top: 1px solid #dcded7; }
.row p { margin: 0 0 8px; }
.act { display: inline-block; margin: 0 6px 8px 0; padding: 9px 16px; border: 1px solid #0a6c68; border-radius: 6px; color: #0a6c68; text-decoration: none; }
.buttons { margin: 20px 0; }
.button { display: inline-block; margin: 0 8px 8px 0; padding: 11px 18px; border: 1px solid #0a6c68; border-radius: 6px; background: #0a6c68; color: #ffffff; text-decoration: none; }
.other { background: transparent; color: #0a6c68; }
blockquote { padding-left: 12px; border-left: 3px solid #0a6c68; font: italic 17px/1.5 Georgia, serif; }
blockquote p { margin: 0 0 6px; }
.by, footer { font: 14px/1.5 -apple-system, "Segoe UI", Roboto, sans-serif; color: #56606b; }
footer { display: block; margin-top: 24px; padding-top: 16px; border-top: 1px solid #dcded7; }
footer a { color: #56606b; }
@media (prefers-color-scheme: dark) {
body { background: #11171a; color: #e8eae5; }
main { background: #182024; border-color: #2d373c; }
a { color: #58c2b6; }
.button { background: #58c2b6; border-color: #58c2b6; color: #11171a; }
.other { background: transparent; color: #58c2b6; }
.row { border-color: #2d373c; }
.act { border-color: #58c2b6; color: #58c2b6; }
.by, footer, footer a { color: #a3adb2; }
footer { border-color: #2d373c; }
}
@media (max-width: 480px) {
body { padding: 0; }
main { padding: 20px 16px; border: 0; border-radius: 0; }
.button { display: block; margin: 0 0 10px; text-align: center; }
}
`;
