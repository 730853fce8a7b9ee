#!/usr/bin/env python3
"""Keeps the translations in step with the sources.

  translations.py update --lupdate PATH   brings the .ts files up to the sources; vanished texts are dropped
  translations.py check  --lupdate PATH   says what is missing or wrong, and fails if anything is
"""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SOURCES = ("app", "core")
# How many plural forms lupdate asks for.
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "it": 2, "pt_BR": 2, "ja": 1, "zh_CN": 1}
MOST_ALIKE = 0.05
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")

Text = collections.namedtuple("Text", "context source comment")
Translation = collections.namedtuple("Translation", "is_plural forms state")


def read(path):
    """Text → Translation of one .ts file."""
    texts = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = Text(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            is_plural = message.get("numerus") == "yes"
            element = message.find("translation")
            forms = [form.text or "" for form in element.iter("numerusform")] if is_plural else [element.text or ""]
            texts[key] = Translation(is_plural, forms, element.get("type", "finished"))
    return texts


def language_of(path):
    return path.stem.removeprefix("sohoflow_")


def run_lupdate(lupdate, targets, root, drop_vanished):
    """English gets plural forms only; all others everything. Includes are followed from `root`: without the headers
    lupdate would write texts to other contexts than programs look in, so its complaint about that ends this program."""
    command = [str(lupdate), "-silent", "-locations", "none", "-extensions", "cpp,h", f"-I{root}"]
    command += ["-no-obsolete"] if drop_vanished else []
    folders = [str(root / folder) for folder in SOURCES]
    plural = [str(path) for path in targets if language_of(path) == "en"]
    whole = [str(path) for path in targets if language_of(path) != "en"]
    for options, files in ((["-pluralonly"], plural), ([], whole)):
        if not files:
            continue
        outcome = subprocess.run([*command, *options, *folders, "-ts", *files], check=True, capture_output=True, text=True)
        lost = [line for line in outcome.stderr.splitlines() if "Qualifying with unknown" in line]
        if lost:
            sys.exit("\n".join(["lupdate does not find these classes:", *lost]))


def check_against_sources(path, fresh):
    """`fresh` is what lupdate makes of an empty file."""
    texts = read(path)
    for key in fresh.keys() - texts.keys():
        yield f"not in the file: {key.context}: {key.source!r}; run the target update_translations"
    for key in texts.keys() - fresh.keys():
        yield f"stale, no longer in the sources: {key.context}: {key.source!r}; run the target update_translations"
    for key in texts.keys() & fresh.keys():
        if texts[key].is_plural != fresh[key].is_plural:
            yield f"plural in one and not in the other: {key.context}: {key.source!r}; run the target update_translations"


def check_text(language, key, translation):
    where = f"{key.context}: {key.source!r}"
    if not key.context:
        yield f"in no context, so no program finds it: {where}"
    if translation.state in ("vanished", "obsolete"):
        yield f"vanished: {where}"
        return
    if translation.state == "unfinished" or not any(form.strip() for form in translation.forms):
        yield f"unfinished: {where}"
        return
    if translation.is_plural:
        wanted = PLURAL_FORMS[language]
        if len(translation.forms) != wanted or not all(form.strip() for form in translation.forms):
            yield f"{wanted} plural form(s) wanted: {where}"
    source = sorted(PLACEHOLDER.findall(key.source))
    for form in translation.forms:
        if form.strip() and sorted(PLACEHOLDER.findall(form)) != source:
            yield f"other placeholders: {where}: {form!r}"


def kept_words(glossary):
    section = glossary.read_text(encoding="utf-8").split("## Kept in every language")[1]
    return [line[2:].strip() for line in section.splitlines() if line.startswith("- ")]


def is_word_of_its_own(source, kept):
    """Whether anything is left to translate once placeholders and kept words are gone."""
    rest = PLACEHOLDER.sub(" ", source)
    for word in sorted(kept, key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", rest)
    return re.search(r"[^\W\d_]", rest) is not None


def check_likeness(texts, kept):
    """A file that was filled with its own sources."""
    translatable = [(key, one) for key, one in texts.items() if is_word_of_its_own(key.source, kept)]
    alike = [key for key, one in translatable if all(form == key.source for form in one.forms)]
    if translatable and len(alike) / len(translatable) > MOST_ALIKE:
        some = ", ".join(repr(key.source) for key in alike[:5])
        yield f"{len(alike)} of {len(translatable)} texts are the same as in English: {some}"


def check_file(path, fresh, kept):
    language = language_of(path)
    texts = read(path)
    yield from check_against_sources(path, fresh)
    for key, translation in texts.items():
        yield from check_text(language, key, translation)
    if language != "en":
        yield from check_likeness(texts, kept)


def hidden_texts(root):
    """lupdate takes the inner macro of `tr(QT_TRANSLATE_NOOP(…))` for an argument it cannot read, and skips it."""
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.cpp")):
            if re.search(r"\btr\(\s*QT_TRANSLATE_", path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root)}: lupdate does not see a text marked inside tr(); give the function another name"


def check(files, lupdate, root, glossary):
    """Every breach as one line. The files themselves are not touched."""
    missing = set(PLURAL_FORMS) - {language_of(path) for path in files}
    breaches = [f"sohoflow_{language}.ts is missing" for language in sorted(missing)]
    breaches += hidden_texts(root)
    kept = kept_words(glossary)
    with tempfile.TemporaryDirectory() as folder:
        # Which texts there are is the same in every language but English.
        fresh = {language: pathlib.Path(folder) / f"sohoflow_{language}.ts" for language in ("en", "de")}
        run_lupdate(lupdate, fresh.values(), root, drop_vanished=True)
        expected = {language: read(path) for language, path in fresh.items()}
        for path in files:
            of_sources = expected["en" if language_of(path) == "en" else "de"]
            breaches += [f"{path.name}: {breach}" for breach in check_file(path, of_sources, kept)]
    return breaches


def update(lupdate):
    for language in PLURAL_FORMS:
        path = HERE / f"sohoflow_{language}.ts"
        if not path.exists():
            path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}"/>\n')
    run_lupdate(lupdate, [HERE / f"sohoflow_{language}.ts" for language in PLURAL_FORMS], ROOT, drop_vanished=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=("update", "check"))
    parser.add_argument("--lupdate", default=shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate")
    arguments = parser.parse_args()
    if arguments.task == "update":
        update(arguments.lupdate)
        return 0
    breaches = check(sorted(HERE.glob("*.ts")), arguments.lupdate, ROOT, HERE / "glossary.md")
    for breach in breaches:
        print(breach)
    print(f"translations: {len(breaches)} breach(es)")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
