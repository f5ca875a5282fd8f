# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A person's first quarter of an hour with Parley, in a real window.

usage: run-robot.sh story_chat.py PARLEY
First start, the demo, a question, stop in the middle, answer again, restart, and a crash (SIGKILL)
in the middle of an answer: nothing may be lost. Prints what it sees; ends with "N passed, 0 failed".
"""
import os
import signal
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-story-")


def start():
    return Program([exe, "--data-dir", data], "parley")


def conversation(p):
    return p.app.find("Conversation").text


def send(p, text):
    p.app.find("Message").type(text)
    key("Return")


def idle(p):
    return not p.app.find_all("Stop", role="push button")


with start() as p:
    shot("1-welcome")
    check("the welcome page offers the demo", p.app.find(contains="demo", role="push button"))
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message")
    send(p, "Hello from a robot")
    wait(lambda: "Hello from a robot" in conversation(p))
    check("the question is shown", True)
    wait(lambda: len(conversation(p)) > 200, timeout=30)
    wait(lambda: idle(p), timeout=60)
    first = conversation(p)
    check("an answer came", len(first) > 200)
    check("the demo says that it is one", "demo" in first.lower())
    shot("2-answered")

    send(p, "And now stop in the middle")
    p.app.find("Stop", role="push button", timeout=10)
    wait(lambda: len(conversation(p)) > len(first) + 60, timeout=20)
    key("Escape")
    wait(lambda: idle(p), timeout=5)
    stopped = conversation(p)
    check("Esc stops the answer and keeps what arrived", len(stopped) > len(first) + 40)
    shot("3-stopped")

with start() as p:
    wait(lambda: "Hello from a robot" in conversation(p), timeout=10)
    check("the conversation is there after a restart", "And now stop in the middle" in conversation(p))
    send(p, "A crash comes now")
    before = len(conversation(p))
    p.app.find("Stop", role="push button", timeout=10)
    wait(lambda: "A crash comes now" in conversation(p))
    wait(lambda: len(conversation(p)) > before + 80, timeout=20)
    time.sleep(0.4)  # text is written every 200 ms
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

with start() as p:
    wait(lambda: "A crash comes now" in conversation(p), timeout=10)
    after = conversation(p)
    check("after kill -9 the question is there", "A crash comes now" in after)
    answer = after[after.index("A crash comes now") + len("A crash comes now"):]
    check("after kill -9 the streamed text is there", len(answer.strip()) > 40)
    shot("4-after-crash")

done()
