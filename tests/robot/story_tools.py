# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Tools in a chat, in a real window.

usage: run-robot.sh story_tools.py PARLEY PARLEY-CLI
A server on this machine plays a model that calls tools. The calculator is switched on, each call is
asked about first, one is allowed and one refused, a page is fetched only after its address was shown
and allowed, what was allowed for the chat is revoked in the settings, and all of it is in the log.
"""
import os
import sys
import tempfile
import threading

from modelserver import Models, ModelServer, question_of, serve
from robot import *
from story import add_provider, check, done

exe, cli = sys.argv[1:3]
data = tempfile.mkdtemp(prefix="parley-tools-")
fetched = []


class Page(Models):
    def do_GET(self):
        fetched.append(self.path)
        self.reply(b"<title>Rivers</title><p>The longest is the Nile.", "text/html")


pages = serve(Page)
threading.Thread(target=pages.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{pages.server_port}/rivers"


def answer(request):
    last = request["messages"][-1]
    if last["role"] == "tool":
        return "It says " + question_of(request)
    asked = question_of(request)
    if asked.startswith("Fetch"):
        return [("fetch_page", {"url": address})]
    return [("calculator", {"expression": asked})]


models = ModelServer(answer)
check("the server is a provider", add_provider(cli, data, models.port))


def ask(p, text):
    p.app.find("Message").focus()
    type_text(text)
    key("Return")


def last_said():
    return question_of(models.asked[-1])


def asked_about(p, *words):
    """The card that asks; its exact words can be read before it is answered."""
    exact = p.app.find("What the tool is called with", role="text", timeout=20)
    return wait(lambda: all(word in exact.text for word in words))


with Program([exe, "--data-dir", data], "parley") as p:
    p.app.find("Choose a model").press()
    wait(lambda: p.app.find_all("Search models"))
    type_text("swift")
    key("Return")
    p.app.find("Model: swift")
    ask(p, "1+1")
    wait(lambda: len(models.asked) == 1)
    check("no tool is on by itself", not models.asked[0].get("tools"))

    p.app.find("Answer parameters").press()
    for name in ("Calculator", "Fetch a web page"):
        p.app.find(name, role="check box").press()
    key("Escape")
    ask(p, "6*7")
    check("a call is asked about", asked_about(p, "6*7"))
    check("until then nothing goes on", len(models.asked) == 2)
    check("the tools that are on are offered",
          {"calculator", "fetch_page"} == {one["function"]["name"] for one in models.asked[1]["tools"]})
    shot("tools-1-asking")
    p.app.find("Allow once", role="push button").press()
    wait(lambda: len(models.asked) == 3)
    check("its result goes on to the model", "42" in last_said())
    check("the answer goes on", wait(lambda: "It says" in p.app.find("Conversation", role="list").text))

    ask(p, "8*8")
    asked_about(p, "8*8")
    p.app.find("Refuse", role="push button").press()
    wait(lambda: len(models.asked) == 5)
    check("a refusal is told to the model", "not allow" in last_said() and "64" not in last_said())

    ask(p, "Fetch it")
    wait(lambda: len(models.asked) == 7)
    check("a page of this computer is not fetched", not fetched and "private" in last_said().lower())

    ask(p, "9*9")
    asked_about(p, "9*9")
    p.app.find("Allow in this chat", role="push button").press()
    wait(lambda: len(models.asked) == 9)
    ask(p, "7*7")
    wait(lambda: len(models.asked) == 11)
    check("what is allowed in the chat is not asked again", "49" in last_said())

    key("ctrl+comma")
    p.app.find("Tools", role="list item").click()
    p.app.find("Allow pages on this computer and in private networks", role="check box").press()
    shot("tools-2-settings")
    revoke = p.app.find(contains="Revoke Calculator", role="push button")
    revoke.press()
    check("it can be revoked", wait(lambda: not p.app.find_all(contains="Revoke Calculator")))
    called = [one for one in p.app.find_all("Calculator") if one.role == "table cell"]
    check("every call is in the log", len(called) == 4)
    key("ctrl+1")
    ask(p, "5*5")
    check("then a call is asked about again", asked_about(p, "5*5"))
    p.app.find("Refuse", role="push button").press()
    wait(lambda: len(models.asked) == 13)

    ask(p, "Fetch it again")
    check("the exact address is shown before", asked_about(p, address) and not fetched)
    shot("tools-3-address")
    p.app.find("Allow once", role="push button").press()
    wait(lambda: len(models.asked) == 15)
    check("once allowed it is fetched, once", fetched == ["/rivers"] and "Nile" in last_said())

done()
