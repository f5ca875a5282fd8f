# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Parley at home on a desktop, in real windows.

usage: run-robot.sh story_desktop.py PARLEY
A second start raises the first and hands over what it is asked for, another folder is another
program, one that hangs is said so; the quick window, also by keys pressed in another program; a
chat in a window of its own; everything is back after quitting, and after SIGKILL what was being
written as well.
"""
import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile

from robot import *
from story import check, done

exe = sys.argv[1]
data = tempfile.mkdtemp(prefix="parley-story-")


def start():
    return Program([exe, "--data-dir", data], "parley")


def again(*arguments, timeout=20):
    """A second start: its exit code."""
    return subprocess.run([exe, "--data-dir", data, *arguments], timeout=timeout,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


def children(o):
    return [child for child in (o.get_child_at_index(i) for i in range(o.get_child_count())) if child]


def windows(p):
    return [n for n in (Node(o) for o in children(p.app.o)) if n.showing]


def window(p, words):
    """The window whose title contains WORDS; None without one."""
    return next((w for w in windows(p) if words in w.name), None)


def active():
    return sh("xdotool", "getactivewindow", "getwindowname").strip()


def put_in_front():
    """Another program, where there is a small one; None without it."""
    if not shutil.which("xmessage"):
        return None
    program = subprocess.Popen(["xmessage", "-center", "in front"], stderr=subprocess.DEVNULL)
    wait(lambda: "xmessage" in active())
    return program


def quicks(p):
    return [w for w in windows(p) if w.find_all("Open in Parley")]


def can_write(where):
    """WHERE is in front and its composer takes the keys."""
    return wait(lambda: any(field.focused for field in where.find_all("Message")))


def kept(draft):
    """A program that dies now leaves DRAFT and that a chat has a window of its own."""
    with contextlib.closing(sqlite3.connect(os.path.join(data, "parley.db"), timeout=10)) as db:
        drafts = [text for text, in db.execute("SELECT draft FROM conversations")]
    with open(os.path.join(data, "settings.ini"), encoding="utf-8") as settings:
        return draft in drafts and "apart=" in settings.read()


def send(where, text):
    where.find("Message").type(text)
    key("Return")


def answered(where, question):
    wait(lambda: any(question in n.text for n in where.find_all("Conversation")), timeout=20)
    wait(lambda: not where.find_all("Stop", role="push button"), timeout=60)


with start() as p:
    p.app.find(contains="demo", role="push button").press()
    p.app.find("Message")
    send(p.app, "The first question")
    answered(p.app, "The first question")

    other = put_in_front()
    check("a second start ends by itself", again() == 0)
    wait(lambda: "Parley" in active(), timeout=10)
    check("and the first window comes forward", True)
    if other:
        other.kill()

    notes = os.path.join(data, "notes 半.txt")
    with open(notes, "w") as f:
        f.write("a few notes")
    check("arguments are handed over", again("--ask", "Asked from outside", notes) == 0)
    wait(lambda: p.app.find("Message").text == "Asked from outside", timeout=10)
    check("the text stands in the composer and is not sent", not p.app.find_all("Stop", role="push button"))
    check("the file is attached", p.app.find(contains="notes 半.txt"))
    shot("desktop-1-handed-over")
    check("nonsense is refused at once", again("--nonsense") == 2)

    check("--quick is handed over", again("--quick") == 0)
    quick = wait(lambda: next(iter(quicks(p)), None))
    can_write(quick)
    send(quick, "A quick question")
    answered(quick, "A quick question")
    shot("desktop-2-quick")
    key("Escape")
    wait(lambda: not quicks(p), timeout=5)
    check("Esc puts the quick window away", True)
    check("--quick brings it back", again("--quick") == 0)
    can_write(wait(lambda: next(iter(quicks(p)), None)))
    key("ctrl+Return")
    wait(lambda: len(windows(p)) == 1 and "A quick question" in p.app.find("Conversation").text)
    check("Ctrl+Enter moves it to the main window", True)

    can_write(p.app)
    key("ctrl+shift+o")
    wait(lambda: len(windows(p)) == 2)
    apart = wait(lambda: next((w for w in windows(p) if any("A quick question" in n.text for n in w.find_all("Conversation"))), None))
    can_write(apart)
    apart.find("Message").type("half a sentence")
    shot("desktop-3-apart")
    check("a chat is in a window of its own", True)
    wait(lambda: kept("half a sentence"), timeout=5)
    os.kill(p.p.pid, signal.SIGKILL)
    p.p.wait()

with start() as p:
    wait(lambda: len(windows(p)) == 2, timeout=15)
    apart = wait(lambda: next((w for w in windows(p) if any("A quick question" in n.text for n in w.find_all("Conversation"))), None))
    check("after kill -9 the window is back", True)
    check("and what was being written", apart.find("Message").text == "half a sentence")
    shot("desktop-4-after-kill")
    apart.find("Message").focus()
    key("ctrl+q")
    p.p.wait(10)
    check("quit ends Parley with all its windows", p.p.returncode == 0)

with start() as p:
    wait(lambda: len(windows(p)) == 2, timeout=15)
    check("after quitting the windows are back", True)

    # Keys that are heard in every program.
    key("ctrl+comma")
    p.app.find("Desktop", role="list item").click()
    p.app.find("Use Ctrl+Alt+Space", role="push button").press()
    p.app.find(contains="Ctrl+Alt+Space opens the quick window from everywhere.")
    check("the desktop gives Parley keys", True)
    shot("desktop-5-keys")
    other = put_in_front()
    key("ctrl+alt+space")
    quick = wait(lambda: next(iter(quicks(p)), None))
    can_write(quick)
    check("they open the quick window from everywhere", True)
    quick.find("Message").type("by keys")
    check("which takes what is written", quick.find("Message").text == "by keys")
    shot("desktop-6-by-keys")
    key("ctrl+alt+space")
    wait(lambda: not quicks(p))
    check("and close it again", True)
    if other:
        other.kill()
    p.app.find("No keys", role="push button").press()
    p.app.find(contains="No keys are set")

    # Another folder is another program.
    elsewhere = tempfile.mkdtemp(prefix="parley-story-")
    second = subprocess.Popen([exe, "--data-dir", elsewhere], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    running = lambda: [one for one in children(desktop()) if one.get_name() == "parley" and one.get_child_count()]
    wait(lambda: len(running()) == 2, timeout=20)
    check("another data folder is another Parley", second.poll() is None)
    second.terminate()
    second.wait(10)

    os.kill(p.p.pid, signal.SIGSTOP)
    said = subprocess.Popen([exe, "--data-dir", data], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    line = said.stderr.readline()
    check("one that hangs is said so", "does not answer" in line)
    shot("desktop-7-hangs")
    said.terminate()
    said.wait(10)
    os.kill(p.p.pid, signal.SIGCONT)

done()
