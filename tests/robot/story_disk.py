# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""The disk is full while a person asks, in a real window: nothing is lost, it recovers by itself.

usage: run-robot.sh story_disk.py PARLEY FOLDER
FOLDER lies on a small disk of its own (at least 60 MiB), which this fills. One way to get one:
  unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64m tmpfs FOLDER; exec ...'
"""
import os
import signal
import sys

from robot import *
from story import check, done

exe, disk = sys.argv[1], sys.argv[2]
data = os.path.join(disk, "data")


def conversation(p):
    return p.app.find("Conversation").text


def send(p, text):
    p.app.find("Message").type(text)
    key("Return")


def answered(p, question):
    wait(lambda: question in conversation(p), timeout=20)
    wait(lambda: not p.app.find_all("Stop", role="push button"), timeout=60)


def fill(name):
    with open(os.path.join(disk, name), "wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"x" * 4096)
        except OSError:
            pass


def warned(p):
    return bool(p.app.find_all(contains="can't be saved"))


with Program([exe, "--data-dir", data], "parley") as p:
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message")
    send(p, "Before the disk is full")
    answered(p, "Before the disk is full")
    check("there is a reserve", os.path.getsize(os.path.join(data, "parley.db.reserve")) > 1 << 20)

    fill("ballast")
    send(p, "With the reserve")
    answered(p, "With the reserve")
    check("the reserve is given back first", not os.path.exists(os.path.join(data, "parley.db.reserve")))
    check("nobody is alarmed while it lasts", not warned(p))

    fill("more-ballast")
    send(p, "On a full disk")
    wait(lambda: warned(p), timeout=20)
    check("a bar says that it is kept in memory", True)
    answered(p, "On a full disk")
    check("the answer comes all the same", len(conversation(p)) > 300)
    shot("disk-1-full")

    os.remove(os.path.join(disk, "ballast"))
    os.remove(os.path.join(disk, "more-ballast"))
    wait(lambda: not warned(p), timeout=12)
    check("with room again the bar goes by itself", True)
    said = conversation(p)
    shot("disk-2-recovered")
    os.kill(p.p.pid, signal.SIGKILL)

with Program([exe, "--data-dir", data], "parley") as p:
    wait(lambda: "On a full disk" in conversation(p), timeout=20)
    check("after a crash everything is there", conversation(p) == said)

done()
