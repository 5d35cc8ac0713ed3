"""Runs the cases of the bench and prints a table: time, memory, and ratios.

    measure.py WERKVORM FOLDER PYTHON

WERKVORM is the release build, FOLDER an empty one with the program `floor` in it, PYTHON the
interpreter that has Typst, where there is one.
"""

import csv
import os
import re
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SHEET = "thank-you-letter"
CROWD = 1000


@dataclass
class Run:
    """What one run took: seconds, seconds of all cores together, bytes."""

    wall: float
    cpu: float
    peak: int


@dataclass
class Case:
    title: str
    names: int
    ending: str
    repeats: int


CASES = [
    Case("(a) one sheet, cold, to PDF", 1, "pdf", 9),
    Case(f"(b) {CROWD:,} personal sheets in one PDF", CROWD, "pdf", 3),
    Case("(c) an A4 page as PNG at 300 dpi", 1, "png", 5),
]


def run(command: list) -> tuple[Run, str]:
    """Runs a command from start to end; answers with what it took and what it printed."""
    launcher = [sys.executable, "-I", "-S", HERE / "launch.py"]
    done = subprocess.run([*launcher, *command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    *printed, took = done.stdout.splitlines()
    wall, cpu, peak = took.split()
    return Run(float(wall), float(cpu), int(peak)), "".join(printed)


class Werkvorm:
    name = "Werkvorm"

    def __init__(self, program: Path, folder: Path):
        self.program, self.folder = program, folder

    def out(self, case: Case) -> Path:
        return self.folder / "werkvorm" / f"{SHEET}.{case.ending}"

    def run(self, case: Case) -> Run:
        session = self.folder / f"{case.names}" / "session.yaml"
        out = self.out(case).parent
        command = [self.program, "prepare", session, "-o", out, "--sheet", SHEET]
        command += ["--format", case.ending, "--dpi", "300", "--quiet"]
        return run(command)[0]


class Floor:
    name = "floor"

    def __init__(self, folder: Path):
        self.folder = folder

    def out(self, case: Case) -> Path:
        return self.folder / f"floor.{case.ending}"

    def run(self, case: Case) -> Run:
        names = self.folder / f"{case.names}" / "names.txt"
        command = [self.folder / "floor", HERE / "page.tsv", names, self.out(case)]
        return run(command)[0]


class Typst:
    name = "Typst"

    def __init__(self, python: Path, folder: Path):
        self.python, self.folder = python, folder
        shutil.copy(HERE / "letter.typ", folder)

    def out(self, case: Case) -> Path:
        return self.folder / f"typst.{case.ending}"

    def run(self, case: Case) -> Run:
        names = f"{case.names}/names.txt"
        command = [self.python, HERE / "typst_compile.py", self.folder, names, self.out(case)]
        whole, told = run(command)
        wall, cpu = map(float, told.split())
        return Run(wall, cpu, whole.peak)


def prepare(folder: Path, count: int) -> None:
    """A session with so many people, all of them invented."""
    folder = folder / f"{count}"
    folder.mkdir()
    names = [f"Mevrouw A. nummer {number}" for number in range(1, count + 1)]
    (folder / "names.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    with (folder / "names.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["name", "role"], *([name, "bewoner"] for name in names)])
    shutil.copy(HERE / "session.yaml", folder)


def words(pdf: Path) -> list[str]:
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    return sorted(re.findall(r"\w+", text.stdout))


def check(tools: list, case: Case) -> str:
    """That all print the same words; the tools of which a reader without sight has something."""
    all_words = {tool.name: words(tool.out(case)) for tool in tools}
    if any(found != all_words[tools[0].name] for found in all_words.values()):
        counts = {name: len(found) for name, found in all_words.items()}
        sys.exit(f"{case.title}: the words differ, so the cases do too: {counts}")
    tagged = [tool.name for tool in tools if is_tagged(tool.out(case))]
    return f"{len(all_words[tools[0].name]):,} words each; tagged PDF: {', '.join(tagged)}"


def is_tagged(pdf: Path) -> bool:
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True)
    return re.search(r"Tagged:\s+yes", told.stdout) is not None


def row(name: str, *columns: str) -> None:
    print(f"  {name:<18}" + "".join(f"{column:>12}" for column in columns))


def measure(tools: list, case: Case) -> None:
    runs = {tool.name: [] for tool in tools}
    # In turn, so that what else the machine does meets all of them.
    for _ in range(case.repeats):
        for tool in tools:
            runs[tool.name].append(tool.run(case))
    note = f"; {check(tools, case)}" if case.ending == "pdf" else ""
    print(f"\n{case.title} (median of {case.repeats}{note})")
    row("", "wall", "CPU", "peak", "file")
    middle = {
        name: Run(*(statistics.median(getattr(run, part) for run in of) for part in vars(of[0])))
        for name, of in runs.items()
    }
    for tool in tools:
        took = middle[tool.name]
        row(
            tool.name, f"{took.wall:.3f} s", f"{took.cpu:.3f} s", f"{took.peak / 1e6:.0f} MB",
            f"{tool.out(case).stat().st_size / 1000:,.0f} kB",
        )
    own = middle[tools[0].name]
    for other in tools[1:]:
        took = middle[other.name]
        parts = [own.wall / took.wall, own.cpu / took.cpu, own.peak / took.peak]
        row(f"Werkvorm / {other.name}", *(f"× {part:.1f}" for part in parts))


def main() -> None:
    program, folder, python = (Path(argument) for argument in sys.argv[1:])
    for count in sorted({case.names for case in CASES}):
        prepare(folder, count)
    tools = [Werkvorm(program, folder), Floor(folder)]
    has_typst = python.exists() and subprocess.run(
        [python, "-c", "import typst"], capture_output=True
    ).returncode == 0
    if has_typst:
        tools.append(Typst(python, folder))
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    print(f"{os.cpu_count()} cores, load {load}. A4, the mirror meeting's thank-you letter,")
    print("Noto Sans and four colour emoji. The floor draws what is already laid out.")
    if has_typst:
        print("Typst's time is its compile call's own, without Python's start; its memory with it.")
    for case in CASES:
        measure(tools, case)


main()
