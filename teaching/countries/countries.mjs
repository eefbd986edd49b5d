// Makes countries.tsv: one country a line, from sources that others keep.
//
//   names      CLDR English territory names (Unicode-3.0), countries-list (MIT)
//   demonyms   i18n-nationality (MIT)
//   capitals   countries-list (MIT)
//
// Columns: ISO 3166 alpha-2, alpha-3, name, other names, demonyms, capitals; several in one cell are
// separated by '|'. What the sources do not have, ADDITIONS adds, each for its reason.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const territories = require("cldr-localenames-full/main/en/territories.json").main.en.localeDisplayNames.territories;
const { countries: list } = require("countries-list");
const { nationalities } = require("i18n-nationality/langs/en.json");
const codes = require("i18n-iso-countries/codes.json");

const OUT = new URL("../../language/src/main/resources/org/readout/language/english/countries.tsv", import.meta.url);

// People who are called by a noun that is not their adjective, spellings of the press, and demonyms for which
// the source gives a note in place of a word.
const ADDITIONS = {
  AE: { demonyms: ["Emirati"] },
  AF: { demonyms: ["Afghani"] },
  CD: { demonyms: ["Congolese"] },
  CG: { demonyms: ["Congolese"] },
  DJ: { demonyms: ["Djiboutian"] },
  DK: { demonyms: ["Dane"] },
  DM: { demonyms: ["Dominican"] },
  DO: { demonyms: ["Dominican"] },
  ES: { demonyms: ["Spaniard"] },
  FI: { demonyms: ["Finn"] },
  GB: { demonyms: ["Briton"], names: ["U.K."] },
  GL: { demonyms: ["Greenlander"] },
  HK: { demonyms: ["Hongkonger"] },
  IE: { demonyms: ["Irishman"] },
  KR: { names: ["ROK"] },
  KP: { names: ["Democratic People's Republic of Korea"] },
  NL: { demonyms: ["Dutchman"] },
  PG: { demonyms: ["Papuan"] },
  PH: { demonyms: ["Philippine"] },
  PL: { demonyms: ["Pole"] },
  PR: { demonyms: ["Puerto Rican"] },
  PS: { demonyms: ["Palestinian"], names: ["Palestinian Authority"] },
  SE: { demonyms: ["Swede"] },
  SS: { demonyms: ["South Sudanese"] },
  TR: { demonyms: ["Turk"], capitals: ["Ankara"] },
  TT: { demonyms: ["Trinidadian", "Tobagonian"] },
  UA: { capitals: ["Kiev"] },
  US: { names: ["U.S.", "U.S.A."], capitals: ["Washington"] },
  XK: { demonyms: ["Kosovar"] },
};

const alternatives = ["short", "variant"].map((kind) => `-alt-${kind}`);
const readable = (name) => !/[(),/]/.test(name);
const distinct = (words) => [...new Set(words.filter((word) => word && readable(word)))];

const lines = codes
  .map(([alpha2, alpha3]) => [alpha2, alpha3])
  .filter(([alpha2]) => territories[alpha2] && list[alpha2])
  .sort()
  .map(([alpha2, alpha3]) => {
    const added = ADDITIONS[alpha2] ?? {};
    const name = list[alpha2].name;
    const names = distinct([
      ...[territories[alpha2], ...alternatives.map((kind) => territories[alpha2 + kind])]
        .filter(Boolean).map((word) => word.replaceAll("’", "'")),
      ...(list[alpha2].alias ?? []),
      ...(added.names ?? []),
    ]).filter((word) => word !== name);
    // A source that has no adjective gives the country's own name or a note: neither is a demonym.
    const given = nationalities[alpha2];
    const demonyms = distinct([given === name || names.includes(given) ? "" : given, ...(added.demonyms ?? [])]);
    const capitals = distinct([list[alpha2].capital, ...(added.capitals ?? [])]);
    return [alpha2, alpha3, name, names.join("|"), demonyms.join("|"), capitals.join("|")].join("\t");
  });

writeFileSync(OUT, "# Made by teaching/countries/countries.mjs; sources and licences in NOTICE.\n" + lines.join("\n") + "\n");
