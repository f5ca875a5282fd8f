# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Model servers on 127.0.0.1 in OpenAI's streaming format, for the robot's stories. A story says which
models there are and what they answer; the port is the system's choice."""
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def question_of(request):
    """The last message's text."""
    content = request["messages"][-1]["content"]
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content or [])


class Models(BaseHTTPRequestHandler):
    """Subclasses set `models` and answer in `ask`."""
    protocol_version = "HTTP/1.1"
    models = ()

    def ask(self, request):
        raise NotImplementedError

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def reply(self, value, kind="application/json", status=200):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if not self.path.endswith("/models"):
            return self.reply({"error": {"message": "there is no such page"}}, status=404)
        self.reply({"object": "list", "data": [{"id": name, "object": "model"} for name in self.models]})

    def do_POST(self):
        request = json.loads(self.body())
        self.model = request["model"]
        self.ask(request)
        self.close_connection = True

    def begin(self):
        """An answer begins; it ends with the connection."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()

    def say(self, text):
        self._send({"content": text})

    def call(self, place, name, arguments):
        """One call of a tool; they have places from 0 on."""
        self._send({"tool_calls": [{"index": place, "id": f"call-{id(self)}-{place}", "type": "function",
                                    "function": {"name": name, "arguments": json.dumps(arguments)}}]})

    def end(self, usage=None, reason="stop"):
        self._send({}, reason, usage)
        self.wfile.write(b"data: [DONE]\n\n")
        self.wfile.flush()

    def _send(self, delta, finish=None, usage=None):
        chunk = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": self.model,
                 "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}
        if usage:
            chunk["usage"] = usage
        self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.flush()


def serve(handler):
    """Listens; the caller lets it run."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    return server


class ModelServer:
    """One that runs, and answers by a function: `answer(request)` gives for each question a text, or a
    list of calls of tools [(name, arguments)]. `asked` holds the requests as they came."""

    def __init__(self, answer, models=("swift", "sure"), handler=Models):
        outer = self
        self.asked = []

        class Answering(handler):
            def ask(self, request):
                outer.asked.append(request)
                said = answer(request)
                try:
                    self.begin()
                    if isinstance(said, str):
                        for word in re.findall(r"\S+\s*|\s+", said):
                            self.say(word)
                    else:
                        for place, (name, arguments) in enumerate(said):
                            self.call(place, name, arguments)
                    self.end({"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12},
                             "stop" if isinstance(said, str) else "tool_calls")
                except OSError:
                    pass  # whoever asked is gone

        Answering.models = models
        server = serve(Answering)
        self.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()
