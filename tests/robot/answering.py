# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""A model server on 127.0.0.1 for tests of whole packages: says the same to every question, word by
word. usage: answering.py PORTFILE ANSWER [ASKED [CERTIFICATE KEY]]
The port is the system's choice. ASKED: a file that gets each question's body as a line. With a
certificate it speaks TLS.
"""
import json
import os
import re
import ssl
import sys

from modelserver import Models, serve

portfile, answer = sys.argv[1:3]
asked = sys.argv[3] if len(sys.argv) > 3 else os.devnull


class Answering(Models):
    models = ("loopback",)

    def ask(self, request):
        with open(asked, "a", encoding="utf-8") as out:
            out.write(json.dumps(request, ensure_ascii=False) + "\n")
        self.begin()
        for word in re.findall(r"\S+\s*|\s+", answer):
            self.say(word)
        self.end()


server = serve(Answering)
if len(sys.argv) > 5:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[4], sys.argv[5])
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open(portfile + ".new", "w") as out:
    out.write(str(server.server_port))
os.rename(portfile + ".new", portfile)
server.serve_forever()
