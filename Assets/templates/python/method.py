#!/usr/bin/env python3
#nl Een werkvorm als programma: zij leest één vraag per regel en schrijft één antwoord per regel,
#nl als JSON. PROTOCOL.md vertelt van elk bericht. Print wat voor uzelf is naar standard error.
#nl Er is geen netwerk, en er wordt niets geschreven. Onthoud niets tussen twee vragen.
#en A method as a program: it reads one question a line and writes one answer a line, as JSON.
#en PROTOCOL.md tells of every message. Print what is for yourself to standard error.
#en There is no network and nothing is written. Keep nothing between two questions.
import json
import pathlib
import re
import sys

ID = pathlib.Path(__file__).parent.name


def prepare(request, say):
    #nl De vellen voor de bijeenkomst, op volgorde.
    #en The sheets before the meeting, in print order.
    title = say("worksheet.title")
    blocks = [{"type": "heading", "level": 1, "text": title, "picture": {"pictogram": "potlood"}},
              {"type": "text", "style": "lead", "text": say("worksheet.lead")}]
    for number, question in enumerate(request["input"].get("questions", []), start=1):
        blocks.append({"type": "question", "number": number, "text": question, "lines": 5})
    return {"sheets": [{"id": "worksheet", "title": title, "reader": "participant",
                        "copies": {"per": "participant"}, "blocks": blocks}]}


def summarise(request, say):
    #nl Het vel om mee te nemen, dat altijd summary heet, de poster, en wat er gevonden is.
    #en The handout, whose id is always summary, the poster, and what was found.
    wishes = sorted(request["results"].get("wishes", []), key=lambda wish: -wish["votes"])
    title = say("summary.title")
    blocks = [{"type": "heading", "level": 1, "text": title},
              {"type": "text", "style": "lead", "text": say("summary.lead")},
              {"type": "votes", "items": wishes}]
    problems = [] if wishes else [{"severity": "warning", "code": "no-wishes", "message": {
        "nl": "Er staan geen wensen onder ‘results’.",
        "en": "There are no wishes under ‘results’."}}]
    sheets = [{"id": "summary", "title": title, "reader": "participant", "blocks": blocks},
              {"id": "poster", "title": title, "reader": "wall", "paper": "a3", "blocks": blocks}]
    themes = [{"title": wish["text"], "votes": wish["votes"]} for wish in wishes]
    return {"sheets": sheets, "outcome": {"themes": themes}, "diagnostics": problems}


def answer(request, make):
    #nl Een tekst in de gevraagde taal, met {{session.theme}} ingevuld.
    #en A text in the language that was asked for, with {{session.theme}} filled in.
    def say(key):
        return re.sub(r"{{session\.([\w-]+)}}", lambda f: str(request["session"].get(f[1], "")),
                      request["texts"][key])
    return {"type": "answer", "request": request["request"]} | make(request, say)


for line in sys.stdin:
    message = json.loads(line)
    match message["type"]:
        case "hello": reply = {"type": "hello", "protocol": "werkvorm", "version": 1, "id": ID}
        case "prepare": reply = answer(message, prepare)
        case "summarise": reply = answer(message, summarise)
        case _: break  # shutdown
    print(json.dumps(reply, ensure_ascii=False), flush=True)
