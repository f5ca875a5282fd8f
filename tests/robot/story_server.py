# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""First start beside a model server that runs on this machine (llama.cpp, Ollama, LM Studio, vLLM).

usage: run-robot.sh story_server.py PARLEY
The server must listen on its usual port already. Parley has to find it by itself, one click has to
lead to a chat, and an answer has to come. Ends with "N passed, 0 failed".
"""
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-story-")


with Program([exe, "--data-dir", data], "parley") as p:
    start = p.app.find(contains="Start chatting", role="push button", timeout=10)
    shot("server-1-found")
    check("the server was found", start)
    start.press()
    message = p.app.find("Message")
    message.type("Hello from a robot")
    key("Return")
    conversation = p.app.find("Conversation")
    wait(lambda: "Hello from a robot" in conversation.text)
    asked = len(conversation.text)
    wait(lambda: len(conversation.text) > asked + 20, timeout=60)
    shot("server-2-answered")
    check("an answer comes", True)
    key("Escape")  # a small model may never come to an end
    wait(lambda: not p.app.find_all("Stop", role="push button"), timeout=10)
    check("it is over", True)

done()
