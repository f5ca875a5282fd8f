# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A package that was just installed: its window opens, gets an answer from a server, and reads a PDF.

usage: run-robot.sh story_package.py ANSWER ASKED PDF SAID COMMAND…
COMMAND starts Parley with a model at hand; ANSWER is what the server says and ASKED where it writes
down what it was asked; PDF is a file as COMMAND sees it, and SAID stands in it. Prints the time
until the window could be used; ends with "N passed, 0 failed".
"""
import os
import subprocess
import sys

from robot import *
from story import check, done

answer, asked, pdf, said = sys.argv[1:5]
command = sys.argv[5:]

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

    # What Poppler reads of it must reach the model. A second start hands the file to the first.
    subprocess.run([*command, pdf], timeout=30, check=True)
    check("a PDF file is attached", p.app.find(contains=os.path.basename(pdf), timeout=20))
    p.app.find("Message").type("What does it say?")
    before = os.path.getsize(asked)
    key("Return")
    wait(lambda: os.path.getsize(asked) > before, timeout=20)
    with open(asked) as questions:
        question = questions.read().splitlines()[-1]
    check("its text is sent with the question", said in question and "What does it say?" in question)
    wait(lambda: not p.app.find_all("Stop", role="push button"))
    shot("package-pdf")
    key("ctrl+q")
    p.p.wait(10)
    check("it ends by itself when told to", p.p.returncode == 0)

done()
