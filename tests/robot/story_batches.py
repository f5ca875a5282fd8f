# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A batch of questions of a table, in a real window.

usage: run-robot.sh story_batches.py PARLEY PARLEY-CLI
A server on this machine plays OpenAI's batches. A table is read, its price told, the batch sent; the
program is killed (SIGKILL) while the provider has not answered that it took the batch, finds it again
after its start and sends nothing twice; the answers come to their rows, one of which failed.
"""
import csv
import json
import os
import signal
import sys
import tempfile
import threading
import time

from modelserver import Models, serve
from robot import *
from story import add_provider, check, done

exe, cli = sys.argv[1:3]
data = tempfile.mkdtemp(prefix="parley-batches-")
countries = ["France", "日本", "Chile"]


uploads, batches = [], []
may_answer = threading.Event()  # until then the provider takes a batch and never says so
ended = threading.Event()


def batch():
    """One batch: worked at until `ended`, its second row refused."""
    counts = (3, 2, 1) if ended.is_set() else (3, 0, 0)
    return {"id": "batch_1", "object": "batch", "status": "completed" if ended.is_set() else "in_progress",
            "created_at": int(time.time()), "request_counts": dict(zip(("total", "completed", "failed"), counts)),
            "metadata": batches[0]["metadata"], "output_file_id": "file-out" if ended.is_set() else None,
            "error_file_id": "file-err" if ended.is_set() else None}


def rows():
    return [json.loads(line) for line in uploads[0].split(b"\n") if b"custom_id" in line]


def result(row, status, body):
    return json.dumps({"custom_id": row["custom_id"], "error": None,
                       "response": {"status_code": status, "request_id": "r", "body": body}}) + "\n"


def answered(row):
    question = row["body"]["messages"][-1]["content"]
    return result(row, 200, {"id": "c", "model": "swift", "usage": {"prompt_tokens": 7, "completion_tokens": 3},
                             "choices": [{"index": 0, "finish_reason": "stop", "message": {
                                 "role": "assistant", "content": f"Of {question}: yes."}}]})


def refused(row):
    return result(row, 400, {"error": {"message": "the question is too strange", "type": "invalid_request_error"}})


class Batches(Models):
    models = ("swift",)

    def do_GET(self):
        path = self.path.split("?")[0].rpartition("/v1/")[2]
        if path == "batches":
            self.reply({"object": "list", "data": [batch()] if batches else [], "has_more": False})
        elif path == "batches/batch_1":
            self.reply(batch())
        elif path == "files/file-out/content":
            self.reply((answered(rows()[0]) + answered(rows()[2])).encode(), "application/jsonl")
        elif path == "files/file-err/content":
            self.reply(refused(rows()[1]).encode(), "application/jsonl")
        else:
            super().do_GET()

    def do_POST(self):
        body = self.body()
        if self.path.endswith("/files"):
            uploads.append(body)
            return self.reply({"id": "file-in", "object": "file"})
        batches.append(json.loads(body))
        may_answer.wait()
        try:
            self.reply(batch())
        except OSError:
            pass  # whoever asked is gone


server = serve(Batches)
threading.Thread(target=server.serve_forever, daemon=True).start()
check("the server is a provider of batches", add_provider(cli, data, server.server_port, "--batches", "yes"))
table = os.path.join(data, "countries.csv")
with open(table, "w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows([["prompt"]] + [[f"Capital of {each}"] for each in countries])


def start():
    return Program([exe, "--data-dir", data], "parley")


def open_batches(p):
    key("ctrl+k")
    type_text("batches")
    p.app.find(contains="Batches", role="list item")
    key("Return")


def in_a_field(p):
    return any(field.focused for field in p.app.find_all(role="text"))


with start() as p:
    open_batches(p)
    p.app.find_all("New batch", role="push button")[-1].press()
    p.app.find("Choose who answers", role="push button").press()
    wait(lambda: p.app.find_all("Search models"))
    type_text("swift")
    key("Return")
    p.app.find(contains="Who answers: swift", role="push button")
    p.app.find("From a file…", role="push button").press()
    wait(lambda: in_a_field(p))
    type_text(table)
    key("Return")
    p.app.find(contains="3 prompts from countries.csv")
    check("the table is read", True)
    check("nothing is sent by itself", not uploads)
    shot("batches-1-setup")
    wait(lambda: p.app.find("Send batch", role="push button").enabled)
    p.app.find("Send batch", role="push button").press()
    wait(lambda: batches)
    check("its questions are as in the table",
          [row["body"]["messages"][-1]["content"] for row in rows()] == [f"Capital of {each}" for each in countries])
    shot("batches-2-sending")
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

may_answer.set()
with start() as p:
    open_batches(p)
    row = p.app.find(contains="With the provider", role="list item", timeout=30)
    check("after kill -9 it is found with the provider", True)
    check("it is not sent twice", len(batches) == 1 and len(uploads) == 1)
    shot("batches-3-found")
    p.app.find("Batches", role="list").focus()
    key("Return")
    ended.set()
    p.app.find("Ask the provider now", role="push button").press()
    p.app.find(contains="2 of 3 answered", timeout=30)
    check("its answers come when it is done", True)
    said = [one.name for one in p.app.find_all() if "Capital of" in one.name]
    check("each answer is beside its question",
          any("Of Capital of France: yes." in one for one in said) and any("Of Capital of Chile: yes." in one for one in said))
    check("the failed row says why", any("the question is too strange" in one for one in said))
    check("what failed can be asked again", p.app.find("Ask failed again…", role="push button").enabled)
    shot("batches-4-done")
    check("all of it was sent once", len(batches) == 1 and len(uploads) == 1)

done()
