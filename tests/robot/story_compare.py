# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Two models side by side, in a real window.

usage: run-robot.sh story_compare.py PARLEY
A chat with the demo becomes a comparison, both panes are asked, one is picked, names are hidden, and
all of it is there after a crash (SIGKILL) in the middle of two answers.
"""
import os
import signal
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-compare-")


def start():
    return Program([exe, "--data-dir", data], "parley")


def panes(p):
    """What each pane says, from the left."""
    lists = p.app.find_all(contains="Conversation with", role="list")
    return [each.text for each in sorted(lists, key=lambda each: each.rect[0])]


def ask(p, text):
    p.app.find("Message").type(text)
    key("ctrl+Return")


with start() as p:
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message").type("Hello from a robot")
    key("Return")
    wait(lambda: p.app.find_all("Stop", role="push button"), timeout=10)
    wait(lambda: not p.app.find_all("Stop", role="push button"), timeout=60)
    key("ctrl+backslash")
    p.app.find("Add model")
    wait(lambda: len(panes(p)) == 2)
    check("the chat is a comparison", all("Hello from a robot" in each for each in panes(p)))
    models = p.app.find_all("Model: Parley tour (demo)")
    check("each pane has a model", len(models) == 2)
    max(models, key=lambda each: each.rect[0]).press()
    wait(lambda: p.app.find_all("Search models"))
    type_text("slow")
    key("Return")
    check("a pane gets another model", p.app.find("Model: Slow (demo)"))

    ask(p, "What do both of you say?")
    wait(lambda: all("What do both of you say?" in each for each in panes(p)))
    check("both are asked", True)
    p.app.find("Stop Slow (demo)")
    p.app.find("Stop Parley tour (demo)")
    wait(lambda: all(each.count("You asked") or each.count("demo model") > 1 for each in panes(p)), timeout=20)
    time.sleep(0.4)  # text is written every 200 ms
    check("both answer at once", p.app.find_all("Stop Slow (demo)"))
    shot("compare-1-answering")
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

with start() as p:
    key("ctrl+2")
    wait(lambda: len(panes(p)) == 2, timeout=15)
    tour, slow = panes(p)
    check("after kill -9 each pane has its own answer",
          "What do both of you say?" in tour and "What do both of you say?" in slow and tour != slow)
    shot("compare-2-after-crash")
    p.app.find("Continue with Slow (demo) alone")
    p.app.find("Hide names").press()
    p.app.find("Continue with Answer A alone")
    shown = [each for role in ("push button", "list", "filler", "label")
             for each in p.app.find_all(contains="(demo)", role=role)
             if not each.name.startswith("Merge answers with")]  # who merges is no secret
    check("names are hidden", not shown)
    shot("compare-3-hidden")

done()
