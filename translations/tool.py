#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Keeps the translations in step with the sources and checks them (docs/translating.md).

usage: tool.py update               the texts of ui, app and core into every parley_*.ts
       tool.py missing LANG         what has no translation yet: one JSON object a line
       tool.py take LANG FILE...    fills translations in
       tool.py check [LANG...]      says everything that is wrong; exit code 1 if anything is
       tool.py release              compiles every file with lrelease and wants it complete
       tool.py test                 check and release; 77 where lupdate is not installed

`missing` prints {"id", "where", "source", "comment", "numerus"}. `take` reads such files (*.jsonl) and tables
(*.json): an object of id -> translation, or a list of plural forms, or {context: translation} for
one context alone; without a .jsonl the ids are the sources themselves. A translation stands in
every context with that source. lupdate and lrelease come from Qt (PATH, or the folder in QT_TOOLS).
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
# Plural forms as Qt counts them (the numerus rules of its lrelease).
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ja": 1, "zh_CN": 1, "ar": 6}
# Forms that stand for exactly one number and so may say it in a word.
SINGLE = {"en": {0}, "de": {0}, "es": {0}, "ar": {0, 1, 2}}
CJK = {"ja", "zh_CN"}
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Parley developers
     SPDX-License-Identifier: MIT -->
"""
Key = collections.namedtuple("Key", "source comment numerus")


class Message:
    def __init__(self, context, key, forms):
        self.context, self.key, self.forms = context, key, forms

    @property
    def done(self):
        return bool(self.forms) and all(self.forms)


def path_of(language):
    return HERE / f"parley_{language}.ts"


def tool(name):
    places = [os.environ.get("QT_TOOLS", ""), "/usr/lib/qt6/bin", "/usr/lib64/qt6/bin"]
    for place in [None, *places]:
        found = shutil.which(name, path=place) if place != "" else None
        if found:
            return found
    print(f"tool.py: no {name} here; on Debian it is in qt6-l10n-tools, elsewhere name its folder in QT_TOOLS")
    sys.exit(77)


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            if translation.get("type") == "unfinished":
                forms = []
            comment = message.findtext("comment") or ""
            messages.append(Message(context.findtext("name"), Key(message.findtext("source"), comment, numerus), forms))
    return messages


def quoted(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def write(language, messages):
    """As Qt Linguist writes it, so that it changes nothing but what was changed in it."""
    lines = [HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    context = None
    for message in messages:
        if message.context != context:
            lines.append("</context>\n" if context else "")
            context = message.context
            lines.append(f"<context>\n    <name>{quoted(context)}</name>\n")
        key = message.key
        lines.append('    <message numerus="yes">\n' if key.numerus else "    <message>\n")
        lines.append(f"        <source>{quoted(key.source)}</source>\n")
        if key.comment:
            lines.append(f"        <comment>{quoted(key.comment)}</comment>\n")
        state = "" if message.done else ' type="unfinished"'
        if key.numerus:
            forms = message.forms if message.done else [""] * FORMS[language]
            inner = "".join(f"            <numerusform>{quoted(form)}</numerusform>\n" for form in forms)
            lines.append(f"        <translation{state}>\n{inner}        </translation>\n")
        else:
            lines.append(f"        <translation{state}>{quoted(message.forms[0]) if message.done else ''}</translation>\n")
        lines.append("    </message>\n")
    lines.append("</context>\n</TS>\n" if context else "</TS>\n")
    path_of(language).write_text("".join(lines), encoding="utf-8")


def lupdate(target, language):
    command = [tool("lupdate"), "-silent", "-extensions", "cpp,h", "-recursive", "ui", "app", "core", "-I", ".",
               "-I", "core", "-locations", "none", "-no-obsolete", "-source-language", "en",
               "-target-language", language]
    for guess in ["sametext", "similartext", "number"]:
        command += ["-disable-heuristic", guess]
    if language == "en":
        command.append("-pluralonly")
    done = subprocess.run([*command, "-ts", str(target)], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0 or not pathlib.Path(target).exists():
        sys.exit(f"tool.py: lupdate failed\n{done.stdout}{done.stderr}")
    return read(target)


def sources(language):
    """What the sources hold now, in lupdate's order, without translations."""
    with tempfile.TemporaryDirectory() as folder:
        return lupdate(pathlib.Path(folder) / f"parley_{language}.ts", language)


def update():
    fresh = {plural: sources("en" if plural else "de") for plural in [True, False]}
    for language in FORMS:
        path = path_of(language)
        known = {(m.context, m.key): m.forms for m in read(path)} if path.exists() else {}
        same = {m[1]: forms for m, forms in known.items() if forms} # the same text elsewhere
        messages = [Message(m.context, m.key, known.get((m.context, m.key)) or same.get(m.key, []))
                    for m in fresh[language == "en"]]
        write(language, messages)
        todo = sum(not message.done for message in messages)
        print(f"parley_{language}.ts: {len(messages)} texts, {todo} to translate")


def missing(language):
    where = {}
    for message in read(path_of(language)):
        if not message.done:
            where.setdefault(message.key, []).append(message.context.replace("parley::", ""))
    for number, (key, contexts) in enumerate(where.items()):
        line = {"id": number, "where": ",".join(sorted(set(contexts))), "source": key.source}
        if key.comment:
            line["comment"] = key.comment
        if key.numerus:
            line["numerus"] = True
        print(json.dumps(line, ensure_ascii=False))


def take(language, files):
    keys, everywhere, apart = {}, {}, {}
    for name in files:
        if name.endswith(".jsonl"):
            for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                keys[str(entry["id"])] = Key(entry["source"], entry.get("comment", ""), bool(entry.get("numerus")))
    for name in files:
        if name.endswith(".jsonl"):
            continue
        for number, value in json.loads(pathlib.Path(name).read_text(encoding="utf-8")).items():
            if keys and number not in keys:
                sys.exit(f"tool.py: {name}: no source has the id {number}")
            key = keys.get(number) or Key(number, "", isinstance(value, list))
            if isinstance(value, dict):
                for context, text in value.items():
                    apart[context.replace("parley::", ""), key] = text
            else:
                everywhere[key] = value
    messages, taken, used = read(path_of(language)), 0, set()
    for message in messages:
        used.add(message.key)
        value = apart.get((message.context.replace("parley::", ""), message.key), everywhere.get(message.key))
        if value is not None:
            forms = value if isinstance(value, list) else [value]
            taken += forms != message.forms
            message.forms = forms
    write(language, messages)
    todo = sum(not message.done for message in messages)
    print(f"{language}: {taken} taken, {len(set(everywhere) - used)} of no source any more, {todo} to translate")


# What ends a sentence, by kind; a translation ends as its source does.
ENDINGS = {".": ".。।", "…": "…", "?": "?？؟", "!": "!！", ":": ":：", ",": ",、،，", ";": ";؛；"}


def ending(text):
    text = text.rstrip()
    if text.endswith("..."):
        return "..."
    for kind, signs in ENDINGS.items():
        if text and text[-1] in signs:
            return kind
    return ""


def places(text):
    return collections.Counter(re.findall(r"%L?\d+|%n|\{\{[^{}]*\}\}", text))


def wrong_with(language, key, form, index, may_be_same):
    """What is wrong with one translation: sentences."""
    source = key.source
    expected, given = places(source), places(form)
    if key.numerus and index in SINGLE.get(language, ()):
        expected.pop("%n", None)
        given.pop("%n", None)
    if expected != given:
        yield f"places {sorted(expected.elements())} became {sorted(given.elements())}"
    if collections.Counter(re.findall(r"</?[A-Za-z][^<>]*>", source)) != collections.Counter(re.findall(r"</?[A-Za-z][^<>]*>", form)):
        yield "tags differ"
    shortened = not ending(source) and re.search(r"\b\w{1,4}\.$", form) # "8 Mio."
    if ending(source) != ending(form) and not shortened:
        yield f"ends otherwise: “{source[-1:]}” became “{form.rstrip()[-1:]}”"
    sides = [(source[:1].isspace(), form[:1].isspace(), "begins"), (source[-1:].isspace(), form[-1:].isspace(), "ends")]
    for before, after, word in sides:
        if after and not before or before and not after and language not in CJK:
            yield f"{word} with a space or not, other than the source"
    if source.count("\n") != form.count("\n"):
        yield "lines differ"
    mnemonics = len(re.findall(r"&(?=\w)", source)), len(re.findall(r"&(?=\w)", form))
    if mnemonics[1] != mnemonics[0] and not (mnemonics[1] == 0 and language in CJK | {"ar"}):
        yield "mnemonics (&) differ"
    if form != form.strip("\u200b\ufeff") or "\ufffd" in form:
        yield "a character that nobody sees"
    words = re.sub(r"%L?\d+|%n", "", source)
    if form == source and re.search(r"[^\W\d_]{2}", words) and not may_be_same:
        yield "is still English (translations/same.json lists what may be)"


def contexts_without_texts(known):
    """Contexts that the code asks for and lupdate found no text of: their words stay English, as
    nothing marks a text that is passed on as a variable."""
    named = set()
    for path in [p for folder in ["ui", "app", "core"] for p in (ROOT / folder).rglob("*.cpp")]:
        named |= set(re.findall(r'\btranslate\(\s*"([\w:]+)"', path.read_text(encoding="utf-8")))
    return sorted(named - known)


def check(languages):
    allowed = json.loads((HERE / "same.json").read_text(encoding="utf-8"))
    fresh = {plural: [(m.context, m.key) for m in sources("en" if plural else "de")] for plural in [True, False]}
    unmarked = contexts_without_texts({context for context, _ in fresh[False]})
    for context in unmarked:
        print(f"{context}: no text of this context is marked for translation")
    faults = len(unmarked)
    for language in languages or FORMS:
        found = []
        messages = read(path_of(language)) if path_of(language).exists() else []
        known = {(m.context, m.key) for m in messages}
        current = set(fresh[language == "en"])
        found += [f"{context}: not in the file (./dev translations): {key.source}" for context, key in sorted(current - known)]
        found += [f"{context}: no source has this any more: {key.source}" for context, key in sorted(known - current)]
        found += [f"{m.context}: not translated: {m.key.source}" for m in messages if not m.done]
        same = set(allowed["*"]) | set(allowed.get(language, []))
        for message in messages:
            if not message.done:
                continue
            expected = FORMS[language] if message.key.numerus else 1
            if len(message.forms) != expected:
                found.append(f"{message.context}: {len(message.forms)} forms, not {expected}: {message.key.source}")
            for index, form in enumerate(message.forms):
                may_be_same = language == "en" or message.key.source in same
                for fault in wrong_with(language, message.key, form, index, may_be_same):
                    found.append(f"{message.context}: {fault}:\n    {message.key.source}\n    {form}")
        done = sum(message.done for message in messages)
        share = 100 * done // len(messages) if messages else 0
        print(f"parley_{language}.ts: {done} of {len(messages)} texts, {share} %, {len(found)} faults")
        for fault in found:
            print(f"  {fault}")
        faults += len(found)
    return 1 if faults else 0


def release():
    """lrelease's own count: every text finished, none left out."""
    code = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            done = subprocess.run([tool("lrelease"), str(path_of(language)), "-qm", f"{folder}/{language}.qm"],
                                  capture_output=True, text=True)
            said = (done.stdout + done.stderr).strip()
            print(said)
            complete = re.search(r"\(\d+ finished and 0 unfinished\)", said) and "untranslated" not in said
            if done.returncode != 0 or not complete or "Warning" in said:
                print(f"tool.py: parley_{language}.ts is not complete")
                code = 1
    return code


def main(arguments):
    if arguments[:1] == ["update"]:
        return update()
    if arguments[:1] == ["missing"] and arguments[1:] and arguments[1] in FORMS:
        return missing(arguments[1])
    if arguments[:1] == ["take"] and len(arguments) > 2 and arguments[1] in FORMS:
        return take(arguments[1], arguments[2:])
    if arguments[:1] == ["check"] and set(arguments[1:]) <= set(FORMS):
        return check(arguments[1:])
    if arguments == ["release"]:
        return release()
    if arguments == ["test"]:
        return check([]) | release()
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
