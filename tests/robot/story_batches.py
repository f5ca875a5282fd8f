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
import re
import signal
import sys
import tempfile
import threading
import time

from modelserver import ModelServer
from robot import *
from story import add_provider, check, done

exe, cli = sys.argv[1:3]
data = tempfile.mkdtemp(prefix="parley-batches-")
countries = ["France", "日本", "Chile"]


class BatchServer(ModelServer):
    """One batch: taken, worked at until `ended`, its second row refused."""

    def __init__(self):
        super().__init__(lambda _: "", ["swift"])
        self.uploads, self.batches, self.deaf, self.ended = [], [], True, False
        self.gate = threading.Event()

    def batch(self):
        made = self.batches[0]
        counts = {"total": 3, "completed": 2, "failed": 1} if self.ended else {"total": 3, "completed": 0, "failed": 0}
        return {"id": "batch_1", "object": "batch", "status": "completed" if self.ended else "in_progress",
                "created_at": int(time.time()), "request_counts": counts, "metadata": made["metadata"],
                "output_file_id": "file-out" if self.ended else None, "error_file_id": "file-err" if self.ended else None}

    def rows(self):
        return [json.loads(line) for line in re.findall(rb'^\{"custom_id.*\}\s*$|^\{.*"custom_id".*\}\s*$', self.uploads[0], re.M)]

    def get(self, handler):
        path = handler.path.split("?")[0]
        if path.endswith("/batches"):
            return self.reply(handler, {"object": "list", "data": [self.batch()] if self.batches else [], "has_more": False})
        if path.endswith("/batches/batch_1"):
            return self.reply(handler, self.batch())
        if path.endswith("/files/file-out/content"):
            return self.reply(handler, "".join(json.dumps(self.answer_to(row)) + "\n"
                                               for place, row in enumerate(self.rows()) if place != 1).encode(),
                              "application/jsonl")
        if path.endswith("/files/file-err/content"):
            row = self.rows()[1]
            return self.reply(handler, (json.dumps({
                "custom_id": row["custom_id"], "error": None, "response": {
                    "status_code": 400, "body": {"error": {"message": "the question is too strange", "type": "invalid_request_error"}}}})
                + "\n").encode(), "application/jsonl")
        super().get(handler)

    @staticmethod
    def answer_to(row):
        question = row["body"]["messages"][-1]["content"]
        return {"custom_id": row["custom_id"], "error": None, "response": {"status_code": 200, "request_id": "r", "body": {
            "id": "c", "model": "swift", "choices": [{"index": 0, "finish_reason": "stop", "message": {
                "role": "assistant", "content": f"Of {question}: yes."}}], "usage": {"prompt_tokens": 7, "completion_tokens": 3}}}}

    def post(self, handler):
        body = self.body(handler)
        if handler.path.endswith("/files"):
            self.uploads.append(body)
            return self.reply(handler, {"id": "file-in", "object": "file"})
        self.batches.append(json.loads(body))
        if self.deaf:  # it took the batch, and never says so
            self.gate.wait()
        try:
            self.reply(handler, self.batch())
        except OSError:
            pass  # whoever asked is gone


models = BatchServer()
check("the server is a provider of batches", add_provider(cli, data, models, "--batches", "yes"))
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
    check("nothing is sent by itself", not models.uploads)
    shot("batches-1-setup")
    wait(lambda: p.app.find("Send batch", role="push button").enabled)
    p.app.find("Send batch", role="push button").press()
    wait(lambda: models.batches)
    check("its questions are as in the table",
          [row["body"]["messages"][-1]["content"] for row in models.rows()] == [f"Capital of {each}" for each in countries])
    shot("batches-2-sending")
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

models.deaf = False
models.gate.set()
with start() as p:
    open_batches(p)
    row = p.app.find(contains="With the provider", role="list item", timeout=30)
    check("after kill -9 it is found with the provider", True)
    check("it is not sent twice", len(models.batches) == 1 and len(models.uploads) == 1)
    shot("batches-3-found")
    p.app.find("Batches", role="list").focus()
    key("Return")
    models.ended = True
    p.app.find("Ask the provider now", role="push button").press()
    p.app.find(contains="2 of 3 answered", timeout=30)
    check("its answers come when it is done", True)
    said = [one.name for one in p.app.find_all() if "Capital of" in one.name]
    check("each answer is beside its question",
          any("Of Capital of France: yes." in one for one in said) and any("Of Capital of Chile: yes." in one for one in said))
    check("the failed row says why", any("the question is too strange" in one for one in said))
    check("what failed can be asked again", p.app.find("Ask failed again…", role="push button").enabled)
    shot("batches-4-done")
    check("all of it was sent once", len(models.batches) == 1 and len(models.uploads) == 1)

done()
