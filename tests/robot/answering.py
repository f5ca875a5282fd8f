# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A model server on 127.0.0.1 for tests of whole packages: says the same to every question, in
OpenAI's streaming format. usage: answering.py PORTFILE ANSWER [ASKED [CERTIFICATE KEY]]
The port is the system's choice. ASKED: a file that gets each question's body as a line. With a
certificate it speaks TLS.
"""
import json
import os
import ssl
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

portfile, answer = sys.argv[1:3]
asked = sys.argv[3] if len(sys.argv) > 3 else os.devnull


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
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with open(asked, "ab") as out:
            out.write(body.replace(b"\n", b" ") + b"\n")
        words = answer.split(" ")
        said = [{"role": "assistant"}] + [{"content": w + (" " if i < len(words) - 1 else "")} for i, w in enumerate(words)]
        lines = [{"choices": [{"index": 0, "delta": d, "finish_reason": None}]} for d in said]
        lines.append({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        for line in lines:
            line.update(id="1", object="chat.completion.chunk", created=0, model="loopback")
        self.say("text/event-stream", "".join(f"data: {json.dumps(x)}\n\n" for x in lines).encode() + b"data: [DONE]\n\n")


server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
if len(sys.argv) > 5:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[4], sys.argv[5])
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open(portfile + ".new", "w") as out:
    out.write(str(server.server_port))
os.rename(portfile + ".new", portfile)
server.serve_forever()
