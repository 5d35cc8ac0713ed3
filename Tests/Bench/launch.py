"""Runs a command and tells on the last line what it took: seconds, seconds of all cores together,
bytes at the peak.

Stands apart because Linux counts the memory of who starts a program as the program's own; this
starts with less than any program of the bench (python3 -I -S).
"""

import os
import sys
import time

start = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
# Linux counts in kilobytes; its children count for a program's memory.
print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
sys.exit(os.waitstatus_to_exitcode(status))
