# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Prompts of a file put to two models, in a real window.

usage: run-robot.sh story_replay.py PARLEY PARLEY-CLI
A server on this machine plays two models. A table is read, the price is told, the replay runs, the
program is killed (SIGKILL) in the middle, started again and goes on: nothing that was answered is
asked twice. A row is opened in compare without asking anybody, the results are exported, and the
terminal knows the replay.
"""
import collections
import csv
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

from modelserver import Models, serve
from robot import *
from story import check, done

exe, cli = sys.argv[1:3]
data = tempfile.mkdtemp(prefix="parley-replay-")
asked = collections.Counter()  # by model and question
answered = collections.Counter()  # those whose last byte was sent
pace = 0.15
middle = 10  # answers; those after it wait until they may go on
may_go_on = threading.Event()


class Paced(Models):
    models = ("swift", "sure")

    def ask(self, request):
        question = request["messages"][-1]["content"]
        if not isinstance(question, str):
            question = "".join(part.get("text", "") for part in question)
        place = self.model, question
        asked[place] += 1
        if sum(answered.values()) >= middle:
            may_go_on.wait()
        try:
            self.begin()
            for word in (self.model, " says: ", question, " is a good question."):
                self.say(word)
                time.sleep(pace)
            self.end({"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12})
            answered[place] += 1
        except OSError:
            pass


server = serve(Paced)
threading.Thread(target=server.serve_forever, daemon=True).start()


def terminal(*arguments):
    return subprocess.run([cli, *arguments, "--data-dir", data], stdout=subprocess.PIPE, text=True)


made = terminal("profile", "add", "local", "--dialect", "openai-chat",
                "--base-url", f"http://127.0.0.1:{server.server_port}/v1")
check("the server is a provider", made.returncode == 0)
table = os.path.join(data, "fragen.csv")
with open(table, "w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows([["lang", "prompt"]] + [["en", f"Question {i}"] for i in range(12)]
                               + [["zh", "为什么"]])
questions = [f"Question {i}" for i in range(12)] + ["为什么"]
cells = 2 * len(questions)


def start():
    return Program([exe, "--data-dir", data], "parley")


def open_replays(p):
    wait(lambda: "Parley" in sh("xdotool", "getactivewindow", "getwindowname"))
    key("ctrl+k")
    p.app.find("Matches", role="list")
    type_text("replay")
    p.app.find(contains="Replay prompts", role="list item")
    key("Return")


def in_a_field(p):
    return any(field.focused for field in p.app.find_all(role="text"))


def add_model(p, name):
    p.app.find("Add model", role="push button").press()
    wait(lambda: in_a_field(p))
    type_text(name)
    wait(lambda: [one for one in p.app.find_all(role="list item") if one.has(S.SELECTED) and name in one.name])
    key("Return")
    p.app.find(contains=f"Take out {name}")


with start() as p:
    p.app.find("Message")
    open_replays(p)
    p.app.find("New replay", role="push button").press()
    p.app.find("Start the replay")
    while True:
        chosen = p.app.find_all(contains="Take out ", role="push button")
        if not chosen:
            break
        chosen[0].press()
        wait(lambda: len(p.app.find_all(contains="Take out ", role="push button")) < len(chosen))
    add_model(p, "swift")
    add_model(p, "sure")
    p.app.find("From a file…", role="push button").press()
    wait(lambda: in_a_field(p))
    type_text(table)
    key("Return")
    p.app.find(contains=f"{len(questions)} prompts from fragen.csv")
    check("the table is read", True)
    p.app.find(contains=f"for {cells} questions")
    check("the price is told before anything is asked", not asked)
    shot("replay-1-price")
    p.app.find("Start the replay").press()
    wait(lambda: sum(answered.values()) >= middle, timeout=30)
    check("it runs", p.app.find("Pause", role="push button"))
    shot("replay-2-running")
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

before = +answered
check("it was killed in the middle", 0 < sum(before.values()) < cells)
beside = terminal("replay", "--list", "--json")
known = [json.loads(line) for line in beside.stdout.splitlines()]
check("the terminal knows it", len(known) == 1 and known[0]["cells"] == cells)
kept = known[0]["answered"]
check("what was answered is kept", kept >= sum(before.values()) - 4)

with start() as p:
    p.app.find("Message")
    open_replays(p)
    row = p.app.find(contains=f"of {cells} answered")
    shot("replay-3-list")
    check("nothing is asked by itself", +answered == before)
    wait(lambda: p.app.find("Replays", role="list").focused)
    key("Return")
    may_go_on.set()
    p.app.find("Go on", role="push button").press()
    p.app.find(contains=f"{cells} of {cells} answered", timeout=60)
    check("it goes on to the end", True)
    check("every question is asked", all(asked["swift", one] and asked["sure", one] for one in questions))
    twice = sum(asked.values()) - cells
    check(f"only what was under way is asked again ({twice})", twice <= cells - kept and twice <= 8)
    shot("replay-4-done")
    total = sum(asked.values())
    p.app.find("Results", role="table", timeout=30).focus()
    key("Return")
    p.app.find("Open in compare", role="push button")
    shot("replay-5-answer")
    p.app.find("Open in compare", role="push button").press()
    wait(lambda: 2 == len([one for one in p.app.find_all(contains="Conversation with", role="list")
                           if "Question 0" in one.text]))
    check("a row is a comparison", True)
    check("nobody is asked for it", sum(asked.values()) == total)
    shot("replay-6-compare")
    open_replays(p)
    p.app.find("Export replay", role="push button").click()
    time.sleep(0.5)  # its menu is not in the tree
    key("Down")
    key("Return")
    wait(lambda: in_a_field(p))
    out = os.path.join(data, "results.csv")
    key("ctrl+a")
    type_text(out)
    key("Return")
    wait(lambda: os.path.exists(out))
    with open(out, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    check("every cell is exported", len(rows) == cells and
          any(row["answer"] == "swift says: 为什么 is a good question." for row in rows))

shown = terminal("replay", "--show", known[0]["id"], "--json")
check("the terminal shows the same answers", len(shown.stdout.splitlines()) == cells)
done()
