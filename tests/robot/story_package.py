# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A package that was just installed: its window opens and gets an answer from a server.

usage: run-robot.sh story_package.py ANSWER COMMAND…
COMMAND starts Parley with a model at hand; ANSWER is what the server says. Prints the time until
the window could be used; ends with "N passed, 0 failed".
"""
import sys

from robot import *
from story import check, done

answer, command = sys.argv[1], sys.argv[2:]

with Program(command, "parley", timeout=40) as p:
    message = p.app.find("Message", timeout=20)
    print(f"start: {time.time() - p.t0:.2f} s until the message field could be used", flush=True)
    message.type("Hello from a robot")
    key("Return")
    conversation = p.app.find("Conversation")
    wait(lambda: "Hello from a robot" in conversation.text)
    check("the question is shown", True)
    wait(lambda: answer in conversation.text, timeout=20)
    wait(lambda: not p.app.find_all("Stop", role="push button"))
    check("the answer of the server is shown", True)
    shot("package")
    key("ctrl+q")
    p.p.wait(10)
    check("it ends by itself when told to", p.p.returncode == 0)

done()
