#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Makes the bundled fonts from Inter 4 and JetBrains Mono (both SIL OFL 1.1).

Only Latin, Greek, Cyrillic, punctuation, arrows and a few symbols are kept. Qt older than 6.7 can't
switch on font features, so those the design asks for are written into the character map: tabular
figures and the letter shapes cv05 and ss03 of Inter. The result has names of its own.

usage: make-fonts.py INTER_DIR JETBRAINS_DIR OUTPUT_DIR
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x052F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),
    (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
    (0x2500, 0x25FF), (0x2713, 0x2717), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]

# output file, source file, family, style, weight
FONTS = [
    ("ParleySans-Regular.otf", "Inter-Regular.otf", "Parley Sans", "Regular", 400),
    ("ParleySans-Medium.otf", "Inter-Medium.otf", "Parley Sans", "Medium", 500),
    ("ParleySans-SemiBold.otf", "Inter-SemiBold.otf", "Parley Sans", "SemiBold", 600),
    ("ParleyDisplay-SemiBold.otf", "InterDisplay-SemiBold.otf", "Parley Display", "SemiBold", 600),
    ("ParleyMono-Medium.ttf", "JetBrainsMono-Medium.ttf", "Parley Mono", "Medium", 500),
]
BAKED = ("tnum", "cv05", "ss03")


def bake(font, features):
    """Points the character map at the glyphs these features would choose."""
    gsub = font["GSUB"].table
    swap = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag not in features:
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                if table.LookupType == 1:
                    swap.update(table.mapping)
    for cmap in font["cmap"].tables:
        for code, glyph in cmap.cmap.items():
            cmap.cmap[code] = swap.get(glyph, glyph)


def level(font):
    """One digit of Inter's tabular figures is two units narrower than the others."""
    digits = [font.getBestCmap()[ord(d)] for d in "0123456789"]
    widths = [font["hmtx"][glyph][0] for glyph in digits]
    if max(widths) - min(widths) <= 4:
        for glyph in digits:
            font["hmtx"][glyph] = (max(widths), font["hmtx"][glyph][1])


def rename(font, family, style, weight):
    names = font["name"]
    copyright_, version = names.getDebugName(0), names.getDebugName(5)
    names.names = []
    texts = {
        0: copyright_, 1: family, 2: style,
        3: f"{family} {style}", 4: f"{family} {style}", 5: version,
        6: f"{family.replace(' ', '')}-{style}", 13: "SIL Open Font License 1.1",
        14: "https://openfontlicense.org",
    }
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [texts[6]]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName, top.Weight = family, texts[4], style


def make(source, target, family, style, weight):
    font = TTFont(source)
    bake(font, BAKED)
    level(font)
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.desubroutinize = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for a, b in RANGES for c in range(a, b + 1)])
    subsetter.subset(font)
    rename(font, family, style, weight)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    print(f"{target.name}: {target.stat().st_size // 1024} KiB")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    inter, jetbrains, out = map(pathlib.Path, sys.argv[1:])
    for target, source, family, style, weight in FONTS:
        folder = jetbrains if source.startswith("JetBrains") else inter
        make(folder / source, out / target, family, style, weight)


if __name__ == "__main__":
    main()
