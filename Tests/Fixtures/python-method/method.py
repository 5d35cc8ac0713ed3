"""A method that does what the file ‘behaviour’ in its folder says, to try a host on it.

It is not executable, and so is run by python3.
"""
import json
import mmap
import os
import pathlib
import socket
import subprocess
import sys
import time

BEHAVIOUR = pathlib.Path("behaviour").read_text().strip() if os.path.exists("behaviour") else ""


def say(line):
    print(line, flush=True)


def misbehave():
    """What breaks the protocol itself."""
    match BEHAVIOUR:
        case "never-answers": time.sleep(600)
        case "rubbish": say('{"type":"answer","sheets":42}')
        case "noise": say("Welkom bij mijn programma!")
        case "flood-output":
            while True: sys.stdout.write("x" * 65_536)
        case "flood-lines":
            while True: sys.stdout.write("\n" * 65_536)
        case "flood-errors":
            for _ in range(200): sys.stderr.write("x" * 65_536)
        case "crash-halfway":
            print('{"type":"answer","sheets":[{"id":', end="", flush=True)
            os.abort()
        case "eat-processor":
            while True: pass
        case "leaves-child":
            subprocess.Popen(["sleep", "600"])
            os._exit(3)


def attempt(given):
    """What a method may not do; the answer tells how far it got."""
    match BEHAVIOUR:
        case "read": return pathlib.Path(given["path"]).read_text()
        case "write": pathlib.Path(given["path"]).write_text("x")
        case "connect": socket.create_connection(("127.0.0.1", given["port"])).close()
        case "fork": subprocess.Popen(["sleep", "600"], start_new_session=given.get("detach", False))
        case "fill-temporary":
            for number in range(3): pathlib.Path(f"/tmp/{number}").write_bytes(bytes(40 << 20))
        case "many-processes":
            for _ in range(300): subprocess.Popen(["sleep", "600"])
    return "done"


if BEHAVIOUR == "never-greets": time.sleep(600)
for line in sys.stdin:
    message = json.loads(line)
    title = "done"
    match message["type"]:
        case "hello":
            version = 2 if BEHAVIOUR == "other-version" else 1
            say(json.dumps({"type": "hello", "id": "python-method", "version": version}))
            continue
        case "shutdown": break
        case "prepare":
            misbehave()
            if BEHAVIOUR == "eat-memory": pages = [mmap.mmap(-1, 1 << 30) for _ in range(64)]
            try: title = attempt(message.get("input", {}))
            except OSError: title = "refused"
    sheets = [{"id": "sheet", "title": title, "reader": "wall"}]
    say(json.dumps({"type": "answer", "request": message["request"], "sheets": sheets}))
