# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A model server on 127.0.0.1 for tests of whole packages: says the same to every question, in
OpenAI's streaming format. usage: answering.py PORTFILE ANSWER   (the port is the system's choice)
"""
import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

portfile, answer = sys.argv[1], sys.argv[2]


class Answering(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def say(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if not self.path.endswith("/models"):
            return self.send_error(404)
        self.say("application/json", json.dumps({"object": "list", "data": [{"id": "loopback", "object": "model"}]}).encode())

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        words = answer.split(" ")
        said = [{"role": "assistant"}] + [{"content": w + (" " if i < len(words) - 1 else "")} for i, w in enumerate(words)]
        lines = [{"choices": [{"index": 0, "delta": d, "finish_reason": None}]} for d in said]
        lines.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        for line in lines:
            line.update(id="1", object="chat.completion.chunk", created=0, model="loopback")
        self.say("text/event-stream", "".join(f"data: {json.dumps(x)}\n\n" for x in lines).encode() + b"data: [DONE]\n\n")


server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
with open(portfile + ".new", "w") as out:
    out.write(str(server.server_port))
os.rename(portfile + ".new", portfile)
server.serve_forever()
