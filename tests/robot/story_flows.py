# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A flow written, run and looked into, in a real window.

usage: run-robot.sh story_flows.py PARLEY PARLEY-CLI
A server on this machine plays two models. A flow is written as text, a mistake is named with its
line, the flow runs, each step's question and answer can be read, the program is killed (SIGKILL) in
the middle of a run, goes on after its start and asks nothing twice.
"""
import os
import signal
import sys
import tempfile
import threading

from modelserver import ModelServer, question_of
from robot import *
from story import add_provider, check, done

exe, cli = sys.argv[1:3]
data = tempfile.mkdtemp(prefix="parley-flows-")
gate = threading.Event()  # until it opens the second step gets no answer
gate.set()


def answer(request):
    if request["model"] == "sure":
        gate.wait()
    return f"{request['model']} says: {question_of(request)}"


models = ModelServer(answer)
check("the server is a provider", add_provider(cli, data, models.port))
flow = """title: Two thoughts
inputs:
  - topic
model: local/swift
steps:
  - ask: First thought
    as: thought
    prompt: Think of {{topic}}.
  - ask: Second thought
    model: local/sure
    prompt: Judge {{thought}}
"""


def start():
    return Program([exe, "--data-dir", data], "parley")


def write(p, text):
    p.app.find("Flow as text", role="text").focus()
    key("ctrl+a")
    paste(text)


def run(p, topic):
    wait(lambda: p.app.find("Run", role="push button").enabled)
    p.app.find("Run", role="push button").press()
    p.app.find("topic", role="text").focus()
    key("ctrl+a")  # what the last run began with
    type_text(topic)
    p.app.find("Start the run", role="push button").press()


def step(p, words):
    return p.app.find(contains=words, role="list item", timeout=20)


with start() as p:
    key("ctrl+3")
    p.app.find("Start from samples", role="push button")
    p.app.find_all("New flow", role="push button")[-1].press()
    p.app.find("Edit as text").press()
    write(p, flow.replace("prompt: Judge", "promt: Judge"))
    mistake = p.app.find(contains="line 11", role="list item")
    check("a mistake is named with its line", "promt" in mistake.name)
    check("what has a mistake can't be run", not p.app.find("Run", role="push button").enabled)
    write(p, flow)
    wait(lambda: not p.app.find_all("Mistakes", role="list"))
    check("mended, it can", wait(lambda: p.app.find("Run", role="push button").enabled))
    run(p, "rivers")
    step(p, "Second thought, Done")
    check("both steps ran", step(p, "First thought, Done"))
    check("each was asked once", [one["model"] for one in models.asked] == ["swift", "sure"])
    check("the first answer is in the second question",
          question_of(models.asked[1]) == "Judge swift says: Think of rivers.")
    check("a step's question and answer can be read",
          wait(lambda: "sure says: Judge swift says" in p.app.find("Second thought", role="list").text))
    shot("flows-1-run")
    p.app.find("Back to the flow").press()
    gate.clear()
    run(p, "mountains")
    wait(lambda: len(models.asked) == 4)
    check("the second run waits at its second step", step(p, "First thought, Done"))
    shot("flows-2-waiting")
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

gate.set()
with start() as p:
    key("ctrl+3")
    p.app.find("Show the run").press()
    step(p, "First thought, Done")
    shot("flows-3-after-crash")
    p.app.find("Resume", role="push button").press()
    step(p, "Second thought, Done")
    asked = [question_of(one) for one in models.asked]
    check("after kill -9 it goes on where it was", asked[4:] == ["Judge swift says: Think of mountains."])
    check("what was answered is not asked again", asked.count("Think of mountains.") == 1)
    shot("flows-4-done")

done()
