"""The style of the page: light and dark from the palette, for small windows and for print."""

from ketatui.palette import CALM, CONTRAST, PAPER, Palette

_RULES = """
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--background);color:var(--foreground);font:1.125rem/1.6 system-ui,sans-serif;
 overflow-wrap:break-word}
header,nav,main,footer{max-width:44rem;margin:0 auto;padding:1rem}
h1,h2,h3,h4,h5{color:var(--primary);line-height:1.25;margin:1.5em 0 .5em;break-after:avoid}
h1{font-size:2rem;margin-top:.5em}
h2{font-size:1.6rem;border-top:.15rem solid var(--line);padding-top:1.2em;margin-top:2em}
h3{font-size:1.25rem}
h4,h5{font-size:1.1rem}
p,ul,ol,dl,table,figure{margin:.6em 0}
ul,ol{padding-left:1.6rem}
li{margin:.3em 0}
dt{font-weight:bold;margin-top:.8em}
dd{margin:.2em 0 .2em 1rem}
a{color:var(--secondary);text-decoration:underline;text-underline-offset:.15em}
a:focus-visible,main:focus-visible{outline:.2rem solid var(--foreground);outline-offset:.2rem}
nav h2{border:0;margin-top:0;padding-top:0}
nav ol{padding-left:2.2rem}
nav ol a{display:inline-block;padding:.25rem 0;min-height:1.75rem}
.skip{position:absolute;left:.5rem;top:.5rem;padding:.6rem 1rem;background:var(--foreground);
 color:var(--background);z-index:1}
.skip:not(:focus){clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap;padding:0}
.box{border:.1rem solid var(--line);border-radius:.5rem;padding:0 1rem;margin:1.2rem 0;background:var(--surface)}
.box>:first-child{margin-top:.8em}
.short{border-left:.4rem solid var(--primary)}
.caution{border:.2rem solid var(--caution)}
.caution>:first-child{color:var(--caution)}
.urgent{border:.25rem solid var(--urgent)}
.urgent>:first-child{color:var(--urgent)}
.sources{font-size:1rem}
.sources a{display:inline-block;min-width:1.75rem;min-height:1.75rem;text-align:center;padding:0 .2rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;padding-bottom:.4em}
th,td{border:.06rem solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--panel)}
figure{margin-inline:0}
figcaption{font-weight:bold}
.bar{display:block;height:.8rem;margin-top:.3rem;border:.06rem solid var(--line);
 background:linear-gradient(var(--secondary),var(--secondary)) 0/calc(var(--share)*1%) 100% no-repeat}
.dots{width:100%;max-width:20rem;height:auto;display:block}
.dots .on{fill:var(--secondary)}
.dots .off{fill:none;stroke:var(--line)}
@media screen and (max-width:44rem){
 table,caption,tbody,tr,th,td{display:block}
 thead{clip-path:inset(50%);position:absolute;width:1px;height:1px;overflow:hidden}
 tbody tr{border:.06rem solid var(--line);margin:.6em 0}
 tbody th,tbody td{border:0}
 tbody th{background:var(--panel)}
 tbody th::before,td::before{content:attr(data-column) ": ";font-weight:bold}
 tbody th::before,td::before{content:attr(data-column) ": "/""}
}
@media (max-width:30rem){body{font-size:1.0625rem}.box{padding:0 .7rem}dd{margin-left:.4rem}}
@media print{
 body{font-size:11pt;line-height:1.4}
 header,nav,main,footer{max-width:none;padding:0}
 .skip{display:none}
 @page{margin:16mm}
 h2{margin-top:1.2em;padding-top:.8em}
 h1,h2,h3,h4,h5{margin-bottom:.3em}
 h3,h4,h5{margin-top:1em}
 li,dd{margin:.1em 0}
 p,ul,ol,dl,table,figure{margin:.4em 0}
 .box{margin:.8em 0}
 nav ol{columns:2}
 .sources a{min-width:0;min-height:0}
 .box,table,tr,figure,li,dt,dd{break-inside:avoid}
 h2+p,dt,caption,thead{break-after:avoid}
 .sources{break-before:avoid}
 body{background:none}
 .sources{font-size:1em}
 a{color:inherit}
 #sources a{overflow-wrap:anywhere}
}
"""


def style() -> str:
    """The style sheet. Print is always light, so that no ink is lost on a background."""
    return "".join(
        [
            f":root{{{_colours(PAPER)}}}",
            f"@media screen and (prefers-color-scheme:dark){{:root{{{_colours(CALM)}}}}}",
            f"@media screen and (prefers-contrast:more){{:root{{{_colours(CONTRAST)}}}}}",
            _RULES,
        ]
    )


def _colours(palette: Palette) -> str:
    names = ("background", "surface", "panel", "foreground", "primary", "secondary", "caution", "urgent", "line")
    return "".join(f"--{name}:{getattr(palette, name)};" for name in names)
