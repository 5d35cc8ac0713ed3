"""Measures how soon after a save a preview shows it.

    preview.py WERKVORM PLUGINS FOLDER

WERKVORM is the release build, PLUGINS the folder of methods, FOLDER an empty one. A save is one text
that one sheet shows, or the title of the meeting, which stands on every page. The clock runs from
the moment before the file is written until the last picture is; the same preview from a cold start
is the measure to compare it with.
"""

import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

# Small, usual and large: 8, 11 and 30 pages of their own.
METHODS = ["feedback", "learning-audit", "partner-plan"]
SAVES = 7
PROMISED_SECONDS = 0.3


def change(file: Path, pattern: str, number: int) -> None:
    """Puts a number behind the first text that the pattern finds, as a person would save it."""
    text = file.read_text(encoding="utf-8")
    changed = re.sub(pattern, lambda found: f"{found[1]} {number}", text, count=1, flags=re.M)
    if changed == text:
        sys.exit(f"{file}: nothing to change for {pattern}")
    file.write_text(changed, encoding="utf-8")


def next_report(watcher: subprocess.Popen) -> None:
    """Waits until the watcher says that everything is written."""
    for line in watcher.stdout:
        if line.rstrip().endswith(" ms"):
            return
    sys.exit("the preview ended by itself")


def saves(watcher: subprocess.Popen, file: Path, pattern: str) -> list[float]:
    took = []
    for number in range(1, SAVES + 1):
        started = time.perf_counter()
        change(file, pattern, number)
        next_report(watcher)
        took.append(time.perf_counter() - started)
        # An editor's second thought comes later than this.
        time.sleep(0.3)
    return took


def measure(program: Path, plugins: Path, work: Path, method: str) -> bool:
    folder = work / method
    shutil.copytree(plugins / method, folder)
    example = sorted((folder / "examples").glob("*.yaml"))[0]
    out = work / f"{method}-preview"
    command = [program, "method", "preview", folder, "-o", out]
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    cold = time.perf_counter() - started
    watcher = subprocess.Popen(
        [*command, "--watch"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    next_report(watcher)
    try:
        texts = folder / "texts" / f"{language(example)}.yaml"
        one = saves(watcher, texts, r"^(    title: [^\"'{\n]+)$")
        every = saves(watcher, example, r"^(  title: [^\"'{\n]+)$")
    finally:
        watcher.terminate()
    pages = len(list((out / "pages").glob("*.png")))
    print(f"  {method:<18}{pages:>6}{cold:>10.3f} s", end="")
    for took in (one, every):
        middle = statistics.median(took)
        print(f"{middle:>11.3f} s (×{middle / cold:.2f}, most {max(took):.3f})", end="")
    print()
    return max(statistics.median(one), statistics.median(every)) < PROMISED_SECONDS


def language(example: Path) -> str:
    found = re.search(r"^language: \[?([a-z]+)", example.read_text(encoding="utf-8"), re.M)
    return found[1] if found else "nl"


def main() -> None:
    program, plugins, work = (Path(argument) for argument in sys.argv[1:])
    print("\n(d) a preview after a save, all pictures written")
    print(f"  {'':<18}{'pages':>6}{'cold':>12}{'one text':>13}{'every page':>37}")
    there = [method for method in METHODS if (plugins / method).exists()]
    kept = [measure(program, plugins, work, method) for method in there]
    told = "kept" if all(kept) else "NOT kept"
    print(f"  promised after a save: under {PROMISED_SECONDS} s: {told}")


main()
