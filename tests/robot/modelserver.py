# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A model server on 127.0.0.1 that the stories script: OpenAI's chat format, its answers streamed.

ModelServer(answer).port; `answer(request)` gives for each question a text, or a list of tool calls
[(name, arguments)]. `asked` holds the requests as they came.
"""
import http.server
import json
import threading


def question_of(request):
    """The last message's text."""
    content = request["messages"][-1]["content"]
    if isinstance(content, str):
        return content
    return "".join(part.get("text", "") for part in content or [])


class ModelServer:
    def __init__(self, answer, models=("swift", "sure")):
        self.answer, self.models, self.asked = answer, models, []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                outer.get(self)

            def do_POST(self):
                outer.post(self)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def reply(handler, value, kind="application/json", status=200):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    @staticmethod
    def body(handler):
        return handler.rfile.read(int(handler.headers.get("Content-Length", 0)))

    def get(self, handler):
        if handler.path.endswith("/models"):
            return self.reply(handler, {"object": "list", "data": [
                {"id": name, "object": "model"} for name in self.models]})
        self.reply(handler, {"error": {"message": "there is no such page"}}, status=404)

    def post(self, handler):
        request = json.loads(self.body(handler))
        self.asked.append(request)
        said = self.answer(request)
        if isinstance(said, str):
            deltas = [{"content": word} for word in said.split(" ") for word in (word, " ")][:-1]
            reason = "stop"
        else:
            deltas = [{"tool_calls": [{"index": place, "id": f"call-{len(self.asked)}-{place}", "type": "function",
                                       "function": {"name": name, "arguments": json.dumps(arguments)}}]}
                      for place, (name, arguments) in enumerate(said)]
            reason = "tool_calls"
        lines = [({"role": "assistant"}, None)] + [(delta, None) for delta in deltas] + [({}, reason)]
        stream = b""
        for delta, end in lines:
            chunk = {"id": "x", "object": "chat.completion.chunk", "model": request["model"],
                     "choices": [{"index": 0, "delta": delta, "finish_reason": end}]}
            if end:
                chunk["usage"] = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}
            stream += b"data: " + json.dumps(chunk).encode() + b"\n\n"
        try:
            self.reply(handler, stream + b"data: [DONE]\n\n", "text/event-stream")
        except OSError:
            pass  # whoever asked is gone
