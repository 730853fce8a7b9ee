"""What holds the tree to the module rules, on small trees: each breach that the script must find, and each library that
must end the configuring."""

import contextlib
import importlib.util
import io
import pathlib
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parents[1]
specification = importlib.util.spec_from_file_location("check_structure", HERE / "check_structure.py")
structure = importlib.util.module_from_spec(specification)
specification.loader.exec_module(structure)


class FolderTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)


class IncludeTest(FolderTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(setattr, structure, "ROOT", structure.ROOT)
        structure.ROOT = self.folder
        self.write("core/ARCHITECTURE.md", "")
        for portable in structure.PORTABLE:
            self.write(f"core/{portable}/CMakeLists.txt", "")
        self.write("core/publisher/CMakeLists.txt", "target_sources(soho_core PRIVATE\n  zmq_socket.cpp)\n")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def breaches(self, name, *lines):
        """What the script says of a file with these lines, without the sum at its end."""
        self.write(name, "".join(f"{line}\n" for line in lines))
        with contextlib.redirect_stdout(io.StringIO()) as said:
            code = structure.main()
        told = said.getvalue().splitlines()[:-1]
        self.assertEqual(code, 1 if told else 0)
        return told

    def assert_breach(self, name, line):
        breaches = self.breaches(name, line)
        self.assertEqual(len(breaches), 1, breaches)
        self.assertTrue(breaches[0].startswith(f"{name}:1: "), breaches)

    def test_includes_along_the_arrows_are_taken(self):
        self.assertEqual(self.breaches("core/flows/draft.h", "#include <vector>", '#include "core/flows/draft.h"',
                                       '#include "core/decoder/flow_record.h"'), [])
        self.assertEqual(self.breaches("core/setup/steps.cpp", '#include "core/router/session.h"', "#include <QString>"), [])
        self.assertEqual(self.breaches("app/pages/page.cpp", '#include "core/talkers/view.h"'), [])

    def test_an_include_against_the_arrows_is_a_breach(self):
        self.assert_breach("core/decoder/reader.cpp", '#include "core/flows/draft.h"')

    def test_a_system_include_does_not_hide_one(self):
        self.assert_breach("core/decoder/reader.cpp", "#include <core/flows/draft.h>")

    def test_a_relative_include_does_not_hide_one(self):
        self.assert_breach("core/decoder/reader.cpp", '  #  include "../flows/draft.h"')

    def test_the_core_includes_neither_programs_nor_tests(self):
        self.assert_breach("core/setup/steps.cpp", '#include "app/pages/page.h"')
        self.assertEqual(len(self.breaches("core/setup/other.cpp", '#include "tests/support/fake_door.h"')), 2)

    def test_the_portable_library_has_neither_qt_nor_system_calls(self):
        self.assert_breach("core/talkers/store.cpp", "#include <QString>")
        self.assertEqual(len(self.breaches("core/publisher/record.cpp", "#include <sys/socket.h>")), 2)

    def test_a_file_of_the_other_library_in_a_portable_folder_may(self):
        self.assertEqual(self.breaches("core/publisher/zmq_socket.h", "#include <zmq.hpp>"), [])

    def test_a_folder_without_arrows_is_a_breach(self):
        self.assertIn("core/misc has no arrows", self.breaches("core/misc/all.h", "")[0])

    def test_a_file_that_is_too_long_is_a_breach(self):
        self.assertEqual(self.breaches("tests/core/long_test.cpp", *["//"] * structure.MAX_LINES), [])
        self.assertEqual(len(self.breaches("tests/core/long_test.cpp", *["//"] * (structure.MAX_LINES + 1))), 1)


class LinkTest(FolderTest):
    """The rules themselves are those of core/CMakeLists.txt and app/CMakeLists.txt; the libraries and programs stand empty in
    a project of their own."""

    PROGRAMS = ("soho_collector", "sohoflow-collector", "soho_ctl", "sohoflowctl", "soho_ui", "soho_desktop", "sohoflow")

    def configure(self, target, link):
        text = (TOP / "core/CMakeLists.txt").read_text()
        programs = (TOP / "app/CMakeLists.txt").read_text()
        (self.folder / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\n"
            "project(rules LANGUAGES NONE)\n"
            "include(FeatureSummary)\n"
            f'include("{TOP}/core/cmake/build_flags.cmake")\n'
            "add_library(soho_wire INTERFACE)\n"
            "add_library(soho_core INTERFACE)\n"
            "set(SOHO_DESKTOP ON)\n"
            + "".join(f"add_library({name} INTERFACE)\n" for name in self.PROGRAMS) +
            f"add_library({link} INTERFACE IMPORTED)\n"
            f"target_link_libraries({target} INTERFACE {link})\n" + text[text.index("soho_forbid_links("):] +
            programs[programs.index("# What may not be linked."):])
        return subprocess.run(["cmake", "-G", "Ninja", "-S", self.folder, "-B", self.folder / "build"], capture_output=True, text=True)

    def test_what_a_library_may_not_link_ends_the_configuring(self):
        for target, link in (("soho_wire", "Qt6::Core"), ("soho_wire", "cppzmq"), ("soho_core", "Qt6::Widgets"),
                             ("soho_core", "Qt6::WebEngineWidgets"), ("soho_collector", "Qt6::Widgets"),
                             ("sohoflow-collector", "soho::ui"), ("soho_ctl", "Qt6::Gui"), ("sohoflowctl", "Qt6::Widgets"),
                             ("soho_ui", "Qt6::WebEngineWidgets"), ("soho_desktop", "Qt6::WebEngineCore"),
                             ("sohoflow", "Qt6::WebEngineWidgets")):
            with self.subTest(target=target, link=link):
                configured = self.configure(target, link)
                self.assertNotEqual(configured.returncode, 0)
                self.assertIn(f"{target} links {link}", configured.stderr)

    def test_what_it_may_link_does_not(self):
        for target, link in (("soho_wire", "tl::expected"), ("soho_core", "Qt6::Network"), ("soho_collector", "soho::core"),
                             ("soho_ctl", "soho::core"), ("soho_ui", "Qt6::Widgets"), ("soho_desktop", "soho::ui")):
            with self.subTest(target=target, link=link):
                configured = self.configure(target, link)
                self.assertEqual(configured.returncode, 0, configured.stderr)


if __name__ == "__main__":
    unittest.main()
