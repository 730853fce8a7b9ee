"""The check of the translations, on small files: each fault it must find, and a file it must accept."""

import importlib.util
import os
import pathlib
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "translations" / "translations.py"
specification = importlib.util.spec_from_file_location("translations", SCRIPT)
translations = importlib.util.module_from_spec(specification)
specification.loader.exec_module(translations)

SOURCE = """
#include <QObject>
namespace soho::ui {
class Page : public QObject {
  Q_OBJECT
  QString words() { return tr("The &router sends %1.") + tr("%n packet(s)", nullptr, 2); }
};
const char* kText = QT_TRANSLATE_NOOP("Errors", "Free some space");
const char* kCounted = QT_TRANSLATE_N_NOOP("Errors", "%Ln file(s) of %1");
const char* kName = QT_TRANSLATE_NOOP("Errors", "SohoFlow");
}
"""

GOOD = {
    ("soho::ui::Page", "The &router sends %1."): ["Der &Router sendet %1."],
    ("soho::ui::Page", "%n packet(s)"): ["%n Paket", "%n Pakete"],
    ("Errors", "Free some space"): ["Platz schaffen"],
    ("Errors", "%Ln file(s) of %1"): ["%Ln Datei von %1", "%Ln Dateien von %1"],
    ("Errors", "SohoFlow"): ["SohoFlow"],
}
PLURALS = {key: forms for key, forms in GOOD.items() if "(s)" in key[1]}
GLOSSARY = "# Glossary\n\n## Kept in every language\n\n- SohoFlow\n"


def message(source, forms, attributes=""):
    if "(s)" in source:
        inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return f'<message numerus="yes"><source>{source}</source><translation{attributes}>{inside}</translation></message>'
    return f"<message><source>{source.replace('&', '&amp;')}</source><translation{attributes}>{forms[0].replace('&', '&amp;')}</translation></message>"


class TranslationsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / "app").mkdir()
        (self.root / "core").mkdir()
        (self.root / "app" / "page.cpp").write_text(SOURCE)
        (self.root / "glossary.md").write_text(GLOSSARY)
        for language in translations.PLURAL_FORMS:
            self.write(language, PLURALS if language == "en" else GOOD)

    def write(self, language, texts, attributes=None):
        forms = translations.PLURAL_FORMS[language]
        contexts = {}
        for (context, source), translation in texts.items():
            attribute = (attributes or {}).get(source, "")
            contexts.setdefault(context, []).append(message(source, translation[:max(forms, 1)], attribute))
        body = "".join(f"<context><name>{name}</name>{''.join(messages)}</context>" for name, messages in contexts.items())
        path = self.root / f"sohoflow_{language}.ts"
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="{language}">{body}</TS>')

    def breaches(self):
        return translations.check(sorted(self.root.glob("*.ts")), os.environ["LUPDATE"], self.root, self.root / "glossary.md")

    def expect(self, *words):
        breaches = self.breaches()
        self.assertEqual(len(breaches), 1, breaches)
        for word in words:
            self.assertIn(word, breaches[0])

    def test_complete_files_are_accepted(self):
        self.assertEqual(self.breaches(), [])

    def test_an_unfinished_text_is_found(self):
        self.write("de", GOOD, {"Free some space": ' type="unfinished"'})
        self.expect("sohoflow_de.ts", "unfinished", "Free some space")

    def test_an_empty_text_is_found(self):
        self.write("de", {**GOOD, ("Errors", "Free some space"): [""]})
        self.expect("sohoflow_de.ts", "unfinished")

    def test_a_vanished_text_is_found(self):
        self.write("de", GOOD, {"Free some space": ' type="vanished"'})
        self.expect("sohoflow_de.ts", "vanished")

    def test_a_text_the_sources_no_longer_have_is_found(self):
        self.write("fr", {**GOOD, ("Errors", "Old"): ["Vieux"]})
        self.expect("sohoflow_fr.ts", "stale", "Old")

    def test_a_new_text_is_found_in_every_language(self):
        (self.root / "app" / "page.cpp").write_text(SOURCE.replace("Free some space", "Free more space"))
        breaches = self.breaches()
        others = [language for language in translations.PLURAL_FORMS if language != "en"]
        self.assertEqual(len([breach for breach in breaches if "not in the file" in breach]), len(others))
        self.assertEqual(len([breach for breach in breaches if "stale" in breach]), len(others))

    def test_another_placeholder_is_found(self):
        self.write("es", {**GOOD, ("soho::ui::Page", "The &router sends %1."): ["El &router envía %2."]})
        self.expect("sohoflow_es.ts", "placeholders", "%2")

    def test_a_lost_placeholder_in_one_plural_form_is_found(self):
        self.write("es", {**GOOD, ("soho::ui::Page", "%n packet(s)"): ["un paquete", "%n paquetes"]})
        self.expect("sohoflow_es.ts", "placeholders", "un paquete")

    def test_a_mnemonic_may_move_or_go(self):
        self.write("ja", {**GOOD, ("soho::ui::Page", "The &router sends %1."): ["ルーターが %1 を送信します。"]})
        self.assertEqual(self.breaches(), [])

    def test_a_missing_plural_form_is_found(self):
        self.write("it", {**GOOD, ("soho::ui::Page", "%n packet(s)"): ["%n pacchetto"]})
        self.expect("sohoflow_it.ts", "2 plural form(s) wanted")

    def test_an_english_plural_is_wanted_too(self):
        self.write("en", {**PLURALS, ("soho::ui::Page", "%n packet(s)"): ["%n packet", ""]})
        self.expect("sohoflow_en.ts", "2 plural form(s) wanted")

    def test_a_file_of_sources_is_no_translation(self):
        self.write("pt_BR", {(context, source): [source, source] for context, source in GOOD})
        self.expect("sohoflow_pt_BR.ts", "the same as in English", "4 of 4")

    def test_kept_words_do_not_count_as_alike(self):
        kept = ["SohoFlow", "bit/s", "h"]
        self.assertFalse(translations.is_word_of_its_own("SohoFlow", kept))
        self.assertFalse(translations.is_word_of_its_own("%1 bit/s", kept))
        self.assertFalse(translations.is_word_of_its_own("%1 %2", kept))
        self.assertTrue(translations.is_word_of_its_own("host", kept))
        self.assertTrue(translations.is_word_of_its_own("SohoFlow starts", kept))

    def test_a_text_that_lupdate_would_skip_is_found(self):
        (self.root / "app" / "words.cpp").write_text('QString word() { return tr(QT_TRANSLATE_NOOP("Words", "Start")); }')
        self.expect("app/words.cpp", "does not see")

    def test_a_missing_language_is_found(self):
        (self.root / "sohoflow_zh_CN.ts").unlink()
        self.expect("sohoflow_zh_CN.ts is missing")


if __name__ == "__main__":
    unittest.main()
