"""JSON Lines or plain text files as a line a text: id, tab, escaped text.

documents.py FILE... > OUT
documents.py --sample N --skip M --seed S FILE... > OUT   N of the texts after the first M of the shuffled whole
"""
import argparse
import gzip
import json
import os
import random
import sys

arguments = argparse.ArgumentParser()
arguments.add_argument("--sample", type=int)
arguments.add_argument("--skip", type=int, default=0)
arguments.add_argument("--seed", type=int, default=1)
arguments.add_argument("files", nargs="+")
options = arguments.parse_args()
texts = []
for name in options.files:
    if name.endswith(".txt"):
        texts.append((os.path.basename(name)[:-4], open(name, encoding="utf-8", newline="").read()))
    else:
        opened = gzip.open(name, "rt", encoding="utf-8") if name.endswith(".gz") else open(name, encoding="utf-8")
        texts += [(record["id"], record["text"]) for record in map(json.loads, opened)]
if options.sample:
    random.Random(options.seed).shuffle(texts)
    texts = texts[options.skip:options.skip + options.sample]
for name, text in texts:
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    sys.stdout.buffer.write(f"{name}\t{text}\n".encode("utf-8", "replace"))
