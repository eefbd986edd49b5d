package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of the page, and the hashes of style and script for its content security policy. */
final class PageAssets {

  static final String STYLE =
      """

      :root {
        color-scheme: light dark;
        --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5f5b54; --line: #d9d4c9; --accent: #9c2a12;
        --quoted: #f3e7cf; --told: #f4f0e6; --lit: #ffdf9c;
        --text: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
        --plain: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #171614; --ink: #e8e4da; --soft: #a39d91; --line: #3a372f; --accent: #ff9b7d;
          --quoted: #3a3120; --told: #26241d; --lit: #5c4a1a;
        }
      }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
      body {
        margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 80rem;
        background: var(--paper); color: var(--ink);
        font: 1rem/1.5 var(--text); font-variant-numeric: tabular-nums; overflow-wrap: break-word;
      }
      .vh {
        position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
        clip-path: inset(50%); white-space: nowrap;
      }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { left: 1rem; top: .5rem; }
      a { color: var(--accent); text-underline-offset: .15em; }
      :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
      h1 { margin: 0; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.3rem); line-height: 1.15; text-wrap: balance; }
      h2 {
        margin: 2.75rem 0 .75rem; padding-top: .5rem; border-top: 2px solid var(--ink);
        font: 600 .85rem/1.4 var(--plain); letter-spacing: .08em; text-transform: uppercase;
      }
      h3 { margin: 0; font-size: 1.2rem; line-height: 1.3; }
      h3 small { font-size: .95rem; font-weight: 400; font-style: italic; color: var(--soft); }
      .summary { margin: .4rem 0 1.25rem; color: var(--soft); }
      .summary a { color: inherit; text-decoration-color: var(--line); }
      table { border-collapse: collapse; }
      caption, thead th {
        text-align: left; font: 400 .78rem/1.4 var(--plain); color: var(--soft);
      }
      caption { padding-bottom: .25rem; }
      th, td { padding: .2rem .6rem .2rem 0; vertical-align: baseline; text-align: left; }
      .number { text-align: right; padding-left: .4rem; padding-right: .4rem; }
      .overview { display: grid; gap: 1rem 3rem; grid-template-columns: minmax(0, 1fr); }
      .witnesses { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0 0 1rem; padding: 0; list-style: none; font: 600 .78rem/1.7 var(--plain); }
      .witnesses a { display: block; min-width: 1.9em; padding: 0 .35em; text-align: center; text-decoration: none; }
      .witnesses .own a { color: var(--paper); background: var(--ink); }
      .witnesses .copy-of a { color: var(--soft); border: 1px dashed var(--soft); line-height: 1.55; }
      .glance { display: grid; grid-template-columns: 4rem minmax(0, 1fr); margin: 0; }
      .glance dt, .glance dd { margin: 0; padding: .2rem 0; }
      .glance dt { font: .78rem/1.9 var(--plain); color: var(--soft); }
      .glance details { display: inline-block; margin-right: 1rem; }
      .glance summary { cursor: pointer; list-style: none; }
      .glance summary::-webkit-details-marker { display: none; }
      .glance small { font: .78rem var(--plain); color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
      .reports, .heard { width: 100%; font-size: .95rem; }
      .reports td { overflow-wrap: anywhere; }
      .reports td.number, .reports td.covers { overflow-wrap: normal; }
      .reports tbody tr, .heard tbody tr { border-top: 1px solid var(--line); }
      .reports tbody th a { font: 600 .9rem var(--plain); text-decoration: none; }
      .reports small { display: block; color: var(--soft); line-height: 1.35; }
      .heard tbody th { font-weight: 400; }
      .heard small { color: var(--soft); }
      .single i { color: var(--soft); }
      .heard a { color: inherit; text-decoration-color: var(--line); }
      .scroll {
        overflow-x: auto; position: relative;
        background:
          linear-gradient(to right, var(--paper) 1.2rem, transparent) 0 0 / 3rem 100% local,
          linear-gradient(to left, var(--paper) 1.2rem, transparent) 100% 0 / 3rem 100% local,
          linear-gradient(to right, var(--line), transparent) 0 0 / .6rem 100% scroll,
          linear-gradient(to left, var(--soft), transparent) 100% 0 / .4rem 100% scroll;
        background-repeat: no-repeat;
      }
      .voice { padding: .9rem 0 .4rem; border-top: 1px solid var(--line); }
      h2 + .voice { border-top: 0; padding-top: 0; }
      .decided { font: .78rem/1.4 var(--plain); color: var(--soft); }
      p.decided { margin: 0 0 .4rem; }
      .counts { margin: 0 0 .4rem; font: .78rem/1.4 var(--plain); color: var(--soft); }
      .compared, .single { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: .3rem 0; }
      .compared { margin: .4rem 0; }
      .single p { margin: 0; max-width: 46rem; }
      .n { font: .8rem/1.8 var(--plain); color: var(--soft); text-decoration: none; }
      .place { font: .8rem/1.5 var(--plain); white-space: nowrap; text-decoration-thickness: 1px; }
      .doubt { grid-column: 2; margin: 0; font: .78rem/1.5 var(--plain); color: var(--soft); }
      .variants th[scope=row] {
        position: sticky; left: 0; z-index: 1; width: 4.2rem; min-width: 4.2rem; background: var(--paper); font-weight: 400;
      }
      .variants thead th { padding: 0; line-height: 0; }
      .variants td { padding: .15rem .35rem .15rem 0; line-height: 1.35; }
      .variants .middle { min-width: 4rem; }
      .variants .long { min-width: 11rem; }
      .variants em {
        font-style: normal; font-weight: 600; color: var(--accent);
        text-decoration: underline 1px; text-underline-offset: .2em;
      }
      .variants .gap {
        background: radial-gradient(circle, var(--soft) 1px, transparent 1.2px) repeat-x 0 .45em / .5em .75em;
        background-clip: content-box;
      }
      .variants .running { font-style: italic; min-width: 16rem; max-width: 46rem; }
      .variants .changes { padding-left: .8rem; padding-right: 0; min-width: 6.2rem; font: .78rem/1.5 var(--plain); color: var(--soft); }
      .single .change, .single .attributed { margin-left: .6rem; font: .78rem var(--plain); color: var(--soft); }
      .meaning { color: var(--accent); font-weight: 600; }
      .asides ul { margin: 0; padding: 0; list-style: none; }
      .asides li { padding: .2rem 0; max-width: 50rem; }
      .legend { margin: 0 0 1rem; font: .82rem/1.9 var(--plain); color: var(--soft); }
      td.covers { padding-left: .6rem; font: .85rem/1.5 var(--plain); white-space: nowrap; }
      th.covers { padding-left: .6rem; }
      .covers svg { margin-left: .3rem; }
      .of-all { fill: var(--ink); }
      .of-some { fill: var(--soft); }
      .of-one { fill: var(--line); }
      .lines { margin: 0; padding: 0; list-style: none; max-width: 54rem; font-size: 1.08rem; }
      .lines li { padding: .22rem 0 .22rem 1.1rem; text-indent: -1.1rem; }
      .lines li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--soft); }
      .cites { margin-left: .3rem; }
      .cite { white-space: nowrap; }
      .copy {
        margin: 0 0 0 .1rem; padding: 0 .2rem; border: 0; background: none; color: var(--soft);
        font: .75rem/1.5 var(--plain); text-indent: 0; cursor: pointer;
      }
      .copy::before {
        content: ""; display: inline-block; width: .5em; height: .6em; border: 1px solid;
        box-shadow: .16em -.16em 0 -1px var(--paper), .16em -.16em 0 0;
      }
      .copy:hover { color: var(--accent); }
      .copy.done::after { content: " copied"; }
      .copy.refused::after { content: " copy by hand:"; }
      .by-hand { width: 18rem; max-width: 60vw; font: .75rem/1.5 var(--plain); }
      .filter { margin: 0 0 .6rem; padding: 0; border: 0; font: .82rem/1.9 var(--plain); }
      .filter label { margin-right: 1rem; white-space: nowrap; }
      .filter input { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--accent); }
      .filter small, .facts small, .choices small, .timeline small { font: .78rem/1.4 var(--plain); color: var(--soft); }
      .grid { max-height: 80vh; overflow-y: auto; border-bottom: 1px solid var(--line); }
      .facts { width: 100%; }
      .facts thead th { position: sticky; top: 0; z-index: 1; padding-bottom: .3rem; background: var(--paper); box-shadow: 0 1px var(--line); }
      .facts thead a { font: 600 .9rem var(--plain); text-decoration: none; }
      .facts tbody tr { border-top: 1px solid var(--line); }
      .facts tbody tr:target { background: var(--told); }
      .facts tbody th { width: 100%; min-width: 15rem; font-weight: 400; line-height: 1.35; }
      .facts td { min-width: 2.6rem; font: .8rem/1.6 var(--plain); }
      .facts td .place { display: block; font: inherit; }
      .facts .not { color: var(--soft); }
      .facts .not .place { display: inline; }
      .facts summary { cursor: pointer; max-width: 48rem; padding-left: 2.4rem; text-indent: -2.4rem; list-style: none; }
      .facts summary::-webkit-details-marker { display: none; }
      .facts summary:hover bdi { text-decoration: underline 1px var(--line); text-underline-offset: .2em; }
      .fn { display: inline-block; width: 2.4rem; text-indent: 0; white-space: nowrap; font: .78rem var(--plain); color: var(--soft); }
      .fn::after { content: " ▸"; }
      [open] > summary .fn::after { content: " ▾"; }
      .passages { margin: .3rem 0 .6rem; padding: 0 0 0 2.4rem; list-style: none; max-width: 48rem; font-size: .92rem; }
      .passages .note { color: var(--soft); font: .78rem/1.6 var(--plain); }
      .differs { font: 600 .78rem/1.5 var(--plain); white-space: nowrap; }
      .facts .differs { display: inline-block; margin: 0 .8rem 0 2.4rem; }
      body:has(#show-all:checked) .facts tbody tr:not(.all, :target),
      body:has(#show-some:checked) .facts tbody tr:not(.some, :target),
      body:has(#show-one:checked) .facts tbody tr:not(.one, :target),
      body:has(#show-disputed:checked) .facts tbody tr:not(.disputed, :target) { display: none; }
      .differences { margin: 0; padding-left: 2rem; max-width: 54rem; }
      .differences > li { padding: .35rem 0; }
      .differences > li::marker, .differences .verdict { font: .8rem/1.5 var(--plain); color: var(--soft); }
      .differences p { margin: 0; }
      .differences b { margin-right: .4rem; font: 600 .8rem var(--plain); color: var(--accent); }
      .differences ul { margin: .15rem 0; padding: 0; list-style: none; }
      .accounts { margin: 0 0 1.2rem; max-width: 64rem; }
      .accounts dt { margin-top: .4rem; font-weight: 600; }
      .accounts dt b { color: var(--accent); }
      .accounts dd { margin: 0; }
      .accounts small { font: .78rem/1.5 var(--plain); color: var(--soft); }
      .accounts small + small { margin-left: .8rem; }
      .matrix { width: 100%; table-layout: fixed; }
      .matrix thead th { padding-bottom: .3rem; }
      .matrix tbody tr { border-top: 1px solid var(--line); }
      .matrix tbody th { font: .78rem/1.9 var(--plain); color: var(--soft); }
      .matrix th:first-child { width: 2rem; }
      .matrix td { padding: .35rem 1rem .35rem 0; line-height: 1.4; min-width: 0; }
      .matrix em { font-style: normal; font-weight: 600; color: var(--accent); text-decoration: underline 1px; text-underline-offset: .2em; }
      .matrix .not { font: .78rem/1.5 var(--plain); color: var(--soft); }
      .notes-of { font: .78rem/1.5 var(--plain); color: var(--soft); }
      .notes-of p { margin: 0; }
      .notes-of b, .alone b { font: 600 .78rem var(--plain); color: var(--accent); }
      .alone { margin: 0 0 1rem; padding: 0; list-style: none; max-width: 54rem; }
      .alone li { padding: .2rem 0; }
      .alone em { font-style: normal; }
      #readouts h3 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
      q { quotes: "“" "”"; }
      .choices { display: grid; grid-template-columns: minmax(6rem, 13rem) minmax(0, 1fr); margin: 0 0 1rem; max-width: 64rem; }
      .choices dt, .choices dd { margin: 0; padding: .25rem 0; border-top: 1px solid var(--line); }
      .choices dt { padding-right: 1rem; }
      .choices .notable { font-weight: 600; }
      .choices small, .doubts small { display: block; font: .78rem/1.4 var(--plain); color: var(--soft); }
      .doubts { margin: 0; max-width: 64rem; }
      .use { margin-left: .15rem; font: .8rem var(--plain); color: var(--soft); white-space: nowrap; }
      #wording h3 { margin: 1.2rem 0 .4rem; font-size: 1rem; }
      .verbs tbody tr { border-top: 1px solid var(--line); }
      .verbs th { font-weight: 400; min-width: 8rem; }
      .verbs td { min-width: 5rem; }
      .verbs td .place { white-space: normal; }
      .timeline { margin: 0; padding: 0; list-style: none; max-width: 60rem; }
      .timeline li { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; padding: .2rem 0; }
      .timeline p { margin: 0; }
      .when { font: .82rem/1.8 var(--plain); color: var(--soft); }
      .again { opacity: 0; }
      .network { margin: 0 0 1.5rem; }
      .network > svg { display: block; width: 100%; max-width: 40rem; overflow: visible; font: 13px var(--plain); }
      .network text { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
      .network circle { fill: var(--ink); stroke: var(--paper); stroke-width: 2px; }
      .arrow { --way: var(--ink); }
      .arrow.verbal-cooperation { --way: var(--soft); --dashes: 2 3; }
      .arrow.material-cooperation { --dashes: 11 3 2 3; }
      .arrow.verbal-conflict { --way: var(--accent); --dashes: 7 4; }
      .arrow.material-conflict { --way: var(--accent); }
      .arrow .way { fill: none; stroke: var(--way); stroke-dasharray: var(--dashes, none); }
      .arrow .reach { fill: none; stroke: transparent; stroke-width: 14px; }
      .arrow .head { fill: var(--way); stroke: var(--way); stroke-width: 1.2px; stroke-linejoin: round; }
      .arrow.open .head { fill: var(--paper); }
      .network ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin: .6rem 0 0; padding: 0; list-style: none; }
      .network .legend svg { vertical-align: -.1em; }
      #network h3 { margin: 1.4rem 0 .4rem; font-size: 1rem; }
      .pair { padding: .5rem 0; border-top: 1px solid var(--line); max-width: 54rem; }
      .pair h4 { margin: 0; font-size: 1rem; }
      .pair small, .lanes small, .apart small { font: .78rem/1.5 var(--plain); color: var(--soft); }
      .deeds, .lanes ul, .apart ul { margin: 0; padding: 0; list-style: none; }
      .lanes li, .apart li { padding: .1rem 0 .1rem 1rem; text-indent: -1rem; line-height: 1.35; }
      .apart .legend { margin: .8rem 0 0; }
      .deeds li { padding: .2rem 0; }
      .deeds p { margin: 0; }
      .lanes { width: 100%; max-width: 54rem; }
      .lanes tbody tr { border-top: 1px solid var(--line); }
      .lanes tbody th { min-width: 9rem; font: .82rem/1.8 var(--plain); color: var(--soft); }
      .lanes td { width: 50%; }
      .lanes a, .apart a { color: inherit; text-decoration-color: var(--line); }
      .sections { margin: 1.2rem 0 0; font: .85rem/1.9 var(--plain); }
      .sections a { margin-right: 1.1rem; white-space: nowrap; }
      .grid + .legend { margin-top: .5rem; }
      .copies { margin: 0 0 1rem; font: .85rem/1.7 var(--plain); }
      .copies summary { cursor: pointer; }
      .copies p { margin: 0; }
      .copies ul { margin: 0; padding-left: 1.4rem; list-style: none; border-left: 1px solid var(--line); }
      .copies > ul { padding-left: 0; border: 0; }
      .copies .letter { text-decoration: none; font-weight: 600; }
      .copies small { color: var(--soft); font-size: inherit; }
      .articles { display: grid; gap: 2.5rem 3rem; grid-template-columns: minmax(0, 1fr); }
      article { max-width: 52rem; }
      article p { margin: 0; }
      article p.about { margin: .1rem 0 .8rem; }
      .par { margin: .6rem 0; }
      .notes { margin: .1rem 0 0; padding: 0; list-style: none; font: .74rem/1.45 var(--plain); color: var(--soft); }
      .notes a { text-decoration-thickness: 1px; }
      .notes .differs { white-space: normal; }
      article .about { margin: .1rem 0 .8rem; font: .78rem/1.5 var(--plain); color: var(--soft); }
      .letter { display: inline-block; min-width: 1.2em; color: var(--accent); }
      .pn { font: .7rem var(--plain); color: var(--soft); user-select: none; }
      .outside { color: var(--soft); font-size: .9rem; }
      p.outside { margin: .15rem 0; }
      mark { color: inherit; background: var(--told); padding: .08em 0; cursor: default; }
      mark.direct { background: var(--quoted); }
      mark.mixed { background: linear-gradient(transparent 55%, var(--quoted) 55%), var(--told); }
      mark.indirect { border-bottom: 1px dotted var(--soft); }
      mark.aside { background: none; border-bottom: 1px dashed var(--soft); }
      .source { font-weight: 600; }
      .cue { font-style: italic; }
      .ref {
        margin-left: .15em; font: .68rem/1 var(--plain); vertical-align: super; white-space: nowrap;
        text-decoration: none;
      }
      .ref b { font-weight: 400; letter-spacing: .02em; }
      .lit, .lit mark, mark:target, .told:target, .told:target mark, .ref:focus { background: var(--lit); }
      .single:target, .compared:target, li:target { box-shadow: -.6rem 0 0 var(--paper), -.8rem 0 0 var(--accent); }
      @media (min-width: 64rem) {
        .overview { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); align-items: start; }
        .overview h2 { margin-top: 1.25rem; }
        .variants th[scope=row] { width: 7.2rem; min-width: 7.2rem; }
      }
      @media (min-width: 40.01rem) {
        .facts tbody th { position: sticky; left: 0; background: var(--paper); }
        .facts tbody tr:target th { background: var(--told); }
        .facts thead th { z-index: 2; }
        .facts thead th:first-child { left: 0; z-index: 3; }
      }
      @media (min-width: 46rem) {
        .par { display: grid; grid-template-columns: minmax(0, 36rem) minmax(0, 12rem); gap: 0 1.5rem; }
        .notes { padding-left: .7rem; border-left: 1px solid var(--line); align-self: start; }
      }
      @media (min-width: 76rem) {
        .articles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .par { grid-template-columns: minmax(0, 1fr) 9.5rem; gap: 0 1rem; }
      }
      @media (max-width: 40rem) {
        .covers { display: none; }
        .variants .changes { min-width: 11rem; }
        .grid { max-height: 85vh; }
        .facts, .facts tbody { display: block; }
        .facts thead { display: none; }
        .facts tbody tr { display: flex; flex-wrap: wrap; padding: .3rem 0; }
        .facts tbody th { flex: 1 0 100%; min-width: 0; padding: 0; }
        .facts td { min-width: 0; padding: 0 .9rem 0 0; }
        .facts td::before { content: attr(data-l) " "; color: var(--soft); }
        .facts td .place { display: inline; }
        .matrix, .matrix tbody { display: block; }
        .matrix thead { display: none; }
        .matrix tbody tr { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); padding: .4rem 0; }
        .matrix tbody th { grid-row: span 9; padding: 0; }
        .matrix td { grid-column: 2; padding: .15rem 0; }
        .matrix td[data-l]::before { content: attr(data-l) " "; font: 600 .8rem var(--plain); color: var(--accent); }
        .passages { padding-left: 0; }
        .facts .differs { margin-left: 0; }
        .choices { grid-template-columns: minmax(0, 1fr); }
        .choices dd { border: 0; padding-top: 0; }
        .timeline li { grid-template-columns: minmax(0, 1fr); }
        .again { display: none; }
        .network > svg { font-size: 18px; }
        .lanes, .lanes tbody, .lanes tr, .lanes tbody th, .lanes td { display: block; width: auto; }
        .lanes thead, .lanes td:empty { display: none; }
        .lanes tbody th { font-weight: 600; padding-bottom: 0; }
        .lanes td { padding: 0 0 .3rem 1rem; }
        .lanes td::before { content: attr(data-l); font: .78rem/1.6 var(--plain); color: var(--soft); }
        body { padding: 1rem .9rem 3rem; }
        .compared, .single { grid-template-columns: 1.6rem minmax(0, 1fr); }
        .variants th[scope=row] { width: 3.4rem; min-width: 3.4rem; }
        .reports td, .reports th { padding-right: .4rem; }
        .variants .short, .variants .middle { white-space: nowrap; }
        .variants .long { min-width: 17rem; }
      }
      @media print {
        :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #7a1f0c; --quoted: #eee; --told: #f7f7f7; --lit: #eee; }
        html { font-size: 9.5pt; }
        body { max-width: none; padding: 0; }
        .skip, .filter, .sections, .copy { display: none; }
        .grid { max-height: none; }
        .facts thead th { position: static; }
        .fn::after { content: none; }
        .par { display: block; }
        .notes { padding: 0; border: 0; }
        .facts tbody tr:not(:target) { display: table-row; }
        a { text-decoration: none; }
        .scroll { overflow: visible; }
        .variants .middle, .variants .long, .variants .running, .variants .changes { min-width: 0; }
        .articles { display: block; columns: 2; column-gap: 2rem; }
        h2, h3 { break-after: avoid; }
        tr, .single, .compared, .network, .deeds li { break-inside: avoid; }
        mark, em { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      }
      """;

  static final String STYLE_HASH = hash(STYLE);
  static final String SCRIPT_HASH = hash(PageScript.SCRIPT);

  private PageAssets() {}

  private static String hash(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
