"""Cuts the site's fonts from Adobe's variable fonts: one small file with the letters that nearly every page needs, one with the rest of Latin, one with Cyrillic.

python scripts/fonts.py SourceSerif4Variable-Roman.ttf SourceSans3VF-Upright.ttf public/fonts
Needs fonttools and brotli. The fonts are in the npm package source-serif 4.5.1 (VAR/) and in github.com/adobe-fonts/source-sans, release 3.052 (VF/).
"""
import os, sys
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

serif, sans, out = sys.argv[1:]

ASCII = ''.join(map(chr, range(0x20, 0x7F)))
SIGNS = '\u00a0\u00ad§«·»×\u2009\u2011–—‘’“”„…\u202f€←→↗−'
# English with its loan words, German, Polish and the languages of the Baltic states.
LETTERS = 'ÄÉÓÖÜßáäçèéëñóõöü' 'ĀāĄąĆćČčĒēĖėĘęĢģĪīĮįĶķĻļŁłŃńŅņŚśŠšŪūŲųŹźŻżŽž'
LATIN = [ord(c) for c in ASCII + SIGNS + LETTERS]
EXT = [c for c in [*range(0xA1, 0x180), *range(0x218, 0x21C), 0x1E9E] if c not in LATIN]
CYRILLIC = [*range(0x400, 0x460), 0x490, 0x491, 0x2116]

def cut(source, name, limits, characters, family):
    font = TTFont(source)
    options = subset.Options()
    options.flavor = 'woff2'
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = False
    options.name_IDs = [0, 13, 14]
    options.layout_features = ['kern', 'liga', 'tnum', 'locl', 'ccmp', 'mark']
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, limits)
    # The licence reserves the name "Source" for the unmodified fonts.
    for identifier in (1, 4): font['name'].setName(family, identifier, 3, 1, 0x409)
    font['name'].setName(family.replace(' ', '') + '-Regular', 6, 3, 1, 0x409)
    if 'STAT' in font: del font['STAT']
    path = os.path.join(out, name + '.woff2')
    subset.save_font(font, path, options)
    print(name, os.path.getsize(path), len(font.getBestCmap()))

weights = (400, 400, 700)
OPSZ = float(os.environ.get('OPSZ', 14))
for part, characters in (('latin', LATIN), ('ext', EXT), ('cyr', CYRILLIC)):
    cut(serif, f'serif-{part}', {'opsz': OPSZ, 'wght': weights}, characters, 'OR Serif')
    cut(sans, f'sans-{part}', {'wght': weights}, characters, 'OR Sans')
    if part != 'cyr': cut(serif, f'display-{part}', {'opsz': 44, 'wght': 600}, characters, 'OR Display')
