/** How the brief looks as a page of its own: paper and ink, on the screen and on paper. */
export const briefStyle = `
:root { --ink: #22201c; --soft: #625c52; --rule: #ddd6c8; --paper: #fbf9f4; --link: #1f4d73; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ebe6dc; --soft: #aaa294; --rule: #3a3630; --paper: #171614; --link: #9cc4e4; }
}
body { margin: 0 auto; max-width: 44rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Iowan Old Style", Palatino, Charter, Georgia, "DejaVu Serif", serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .4rem; font-size: 2rem; line-height: 1.15; text-wrap: balance; }
header { padding-bottom: .9rem; border-bottom: 3px double var(--ink); }
header p, .lead { margin: .1rem 0; color: var(--soft); }
h2 { margin: 2rem 0 .6rem; padding-top: .5rem; border-top: 1px solid var(--ink); font-size: 1.0625rem; break-after: avoid; }
h3 { margin: 1.1rem 0 .2rem; font-size: 1.0625rem; break-after: avoid; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: .3rem 0; break-inside: avoid; }
a { color: var(--link); }
.n { padding-left: .15em; font-size: .7em; line-height: 0; vertical-align: super; text-decoration: none; }
#sources ol { padding-left: 2rem; font-size: .9375rem; }
#sources li { margin: .7rem 0; }
#sources li:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
blockquote { margin: .15rem 0; color: var(--soft); }
.where { margin: 0; font-size: .875rem; }
@media print {
  :root { --ink: #000; --soft: #333; --rule: #999; --paper: #fff; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { text-decoration: none; }
}
@page { margin: 18mm 16mm; }
`;
