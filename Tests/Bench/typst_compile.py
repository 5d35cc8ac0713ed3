"""Compiles the letter with Typst and tells how long that took, without Python's own start."""

import sys
import time

import typst

folder, names, out = sys.argv[1:]
options = {"format": "png", "ppi": 300.0} if out.endswith(".png") else {}
wall, cpu = time.perf_counter(), time.process_time()
typst.compile(
    f"{folder}/letter.typ", output=out, root=folder, sys_inputs={"names": names}, **options
)
print(time.perf_counter() - wall, time.process_time() - cpu)
