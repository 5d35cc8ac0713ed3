#!/usr/bin/env python3
"""Writes the pictogram index from Unicode CLDR's annotations.

Reads Debian's unicode-cldr-core and leave-out.txt; writes beside itself nl.tsv and en.tsv (emoji,
name, keywords parted by |) and ar.tsv and tr.tsv (emoji, name: for alternative text only).
A keyword stays only where one emoji alone bears it and a person checked it (keywords-nl.txt).

    python3 Assets/pictograms/build-index.py [CLDR folder]
"""

import collections
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
CLDR = pathlib.Path("/usr/share/unicode/cldr/common")

JOINER = "\u200d"
COLOUR = "\ufe0f"  # asks for the coloured drawing of a character that is text by default
GENDER = {"♀", "♂"}
HAIR = {chr(code) for code in range(0x1F9B0, 0x1F9B4)}
SKIN = {chr(code) for code in range(0x1F3FB, 0x1F400)}
REGION = {chr(code) for code in range(0x1F1E6, 0x1F200)}
PEOPLE = {"👨", "👩", "👦", "👧"}


def ranges(text):
    """The characters of "A-B C": hexadecimal code points and ranges."""
    for part in text.split():
        first, _, last = part.partition("-")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            yield chr(code)


# Unicode's Emoji_Presentation=Yes below U+1F000, and its No from there on (emoji-data, version 14).
COLOURED_LOW = set(ranges(
    "231A-231B 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB"
    " 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E"
    " 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55"))
TEXT_HIGH = set(ranges(
    "1F170-1F171 1F17E-1F17F 1F202 1F237 1F321 1F324-1F32C 1F336 1F37D 1F396-1F397 1F399-1F39B"
    " 1F39E-1F39F 1F3CB-1F3CE 1F3D4-1F3DF 1F3F3 1F3F5 1F3F7 1F43F 1F441 1F4FD 1F549-1F54A"
    " 1F56F-1F570 1F573-1F579 1F587 1F58A-1F58D 1F590 1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4"
    " 1F5D1-1F5D3 1F5DC-1F5DE 1F5E1 1F5E3 1F5E8 1F5EF 1F5F3 1F5FA 1F6CB 1F6CD-1F6CF 1F6E0-1F6E5"
    " 1F6E9 1F6F0 1F6F3"))
# Characters below U+1F000 that have a coloured drawing in an emoji font.
EMOJI_LOW = COLOURED_LOW | set(ranges(
    "203C 2049 2122 2139 2194-2199 21A9-21AA 2328 23CF 23ED-23EF 23F1-23F2 23F8-23FA 24C2"
    " 25AA-25AB 25B6 25C0 25FB-25FC 2600-2604 260E 2611 2618 261D 2620 2622-2623 2626 262A"
    " 262E-262F 2638-263A 2640 2642 265F-2660 2663 2665-2666 2668 267B 267E 2692 2694-2697 2699"
    " 269B-269C 26A0 26A7 26B0-26B1 26C8 26CF 26D1 26D3 26E9 26F0-26F1 26F4 26F7-26F9 2702"
    " 2708-2709 270C-270D 270F 2712 2714 2716 271D 2721 2733-2734 2744 2747 2763-2764 27A1"
    " 2934-2935 2B05-2B07 3030 303D 3297 3299"))


def is_wanted(emoji, left_out):
    """Whether an annotated string is one emoji that may stand on a sheet."""
    first = emoji[0]
    if emoji in left_out or (first < "\U0001F000" and first not in EMOJI_LOW):
        return False
    if any(sign in SKIN | REGION | HAIR or "\U000E0000" <= sign for sign in emoji):
        return False
    if JOINER in emoji:
        # Of people at work or in a family the person without a gender stands for all.
        return first not in PEOPLE and not GENDER & set(emoji)
    return len(emoji) == 1


def coloured(emoji):
    """The emoji with a variation selector wherever it would else be drawn as text."""
    def sign(character):
        if character == JOINER:
            return character
        text = (character not in COLOURED_LOW if character < "\U0001F000"
                else character in TEXT_HIGH)
        return character + COLOUR if text else character
    return "".join(sign(character) for character in emoji)


def tidy(text):
    return " ".join(text.replace("\u00ad", "").split())


def annotations(language):
    """Emoji to (name, keywords) of one language, in the order of the data."""
    names, keywords = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        for note in ElementTree.parse(CLDR / folder / f"{language}.xml").iter("annotation"):
            if note.get("type") == "tts":
                names[note.get("cp")] = tidy(note.text)
            else:
                keywords[note.get("cp")] = [tidy(word) for word in note.text.split("|")]
    return {emoji: (name, keywords.get(emoji, [])) for emoji, name in names.items()}


def listed(file):
    """The words of a list that stands beside this script; a line with # is a remark."""
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def main():
    left_out = {emoji.replace(COLOUR, "") for emoji in listed("leave-out.txt")}
    wanted = [emoji for emoji in annotations("en") if is_wanted(emoji, left_out)]
    for language in ("nl", "en", "ar", "tr"):
        notes = {emoji: note for emoji, note in annotations(language).items() if emoji in wanted}
        bearers = collections.Counter(
            word.lower() for _, words in notes.values() for word in set(words))
        names = {name.lower() for name, _ in notes.values()}
        checked = listed(f"keywords-{language}.txt") if language in ("nl", "en") else set()
        lines = []
        for emoji in wanted:
            if emoji not in notes:
                continue
            name, words = notes[emoji]
            columns = [coloured(emoji), name]
            if language in ("nl", "en"):
                columns.append("|".join(sorted(
                    {word.lower() for word in words
                     if word.lower() in checked - names and bearers[word.lower()] == 1})))
            lines.append("\t".join(columns))
        path = HERE / f"{language}.tsv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{path.name}: {len(lines)} emoji")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        CLDR = pathlib.Path(sys.argv[1])
    main()
