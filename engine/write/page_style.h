// What stands on a page before its articles: the policy, the style, the legend.
// Content is tinted, a source is underlined twice, a cue slanted, an addressee
// dotted: four properties that can all hold of `Zoë` at once.
#ifndef QUOTH_WRITE_PAGE_STYLE_H_
#define QUOTH_WRITE_PAGE_STYLE_H_

#include <string_view>

namespace quoth {

inline constexpr std::string_view kPageOpening = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who says what</title>
<style>
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff;
  --tint: #dcebfa; --line: #9a5b00; --faint: #5a5a5a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #16181b;
  --tint: #1f3f5f; --line: #f0b35a; --faint: #aaa; } }
body { color: var(--ink); background: var(--paper); margin: 1rem auto;
  max-width: 80rem; padding: 0 1rem; font: 1rem/1.6 serif; }
.both { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; }
@media (max-width: 50rem) { .both { grid-template-columns: 1fr; } }
.text { white-space: pre-wrap; unicode-bidi: plaintext;
  overflow-wrap: anywhere; }
.content { background: var(--tint); }
.source { border-bottom: 3px double var(--line); }
.cue { font-style: italic; font-weight: bold; }
.addressee { text-decoration: underline dotted; }
.number::before { content: attr(data-number); font: bold .7rem sans-serif;
  border: 1px solid; border-radius: .6rem; padding: 0 .3rem;
  margin-inline: .1rem; }
a { color: inherit; }
li { margin-bottom: .5rem; overflow-wrap: anywhere; }
:target { outline: 2px solid var(--line); }
small { color: var(--faint); }
</style>
</head>
<body>
<main>
<h1>Who says what</h1>
<p>In the text: <span class="content">what is said</span>,
<span class="source">who says it</span>, <span class="cue">how</span>,
<span class="addressee">to whom</span>.</p>
)";

}  // namespace quoth

#endif  // QUOTH_WRITE_PAGE_STYLE_H_
